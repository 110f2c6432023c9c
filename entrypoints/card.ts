import { defineUnlistedScript } from '#imports';
import { leavePanelMaker } from '../extension/handover.ts';
import { catalogueFor } from '../locales/index.ts';
import { CardHost } from '../page/card-host.tsx';
import type { MakeCardPanel } from '../page/card-panel.ts';

export default defineUnlistedScript(() => {
  const makePanel: MakeCardPanel = (document, language) =>
    new CardHost(document, catalogueFor(language));
  leavePanelMaker(makePanel);
});
