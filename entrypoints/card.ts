import { defineUnlistedScript } from '#imports';
import { leaveDeskMaker } from '../extension/handover.ts';
import { askBackground } from '../extension/messages.ts';
import { catalogueFor } from '../locales/index.ts';
import { CardControl } from '../page/card-control.ts';
import type { MakeCardDesk } from '../page/card-desk.ts';
import { CardHost } from '../page/card-host.tsx';
import { intoClipboard } from '../page/clipboard.ts';
import { removeDeadCards } from '../page/dead-cards.ts';

export default defineUnlistedScript(() => {
  const openLibrary = (entity: string) => askBackground('library-wanted', entity);
  const cite = async (entity: string) =>
    intoClipboard(await askBackground('citation-wanted', entity), window);
  const makeDesk: MakeCardDesk = (port, language) =>
    new CardControl(
      port,
      new CardHost(port.view.document, catalogueFor(language), { openLibrary, cite }),
    );
  if (import.meta.env.FIREFOX) removeDeadCards(document);
  leaveDeskMaker(makeDesk);
});
