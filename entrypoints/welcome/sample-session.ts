/** Reads and marks the sample on the welcome page, as news pages are. */
import packed from 'virtual:backstory/table';
import { unpackTable } from '../../engine/pack-table.ts';
import { recogniserWith } from '../../engine/recogniser.ts';
import { loadTable } from '../../engine/table.ts';
import { openLibrary } from '../../extension/library.ts';
import { askBackground } from '../../extension/messages.ts';
import { DEFAULTS, markingOf } from '../../extension/settings.ts';
import type { PageCatalogue } from '../../locales/pages.ts';
import { CardControl } from '../../page/card-control.ts';
import { CardHost } from '../../page/card-host.tsx';
import { intoClipboard } from '../../page/clipboard.ts';
import { Session } from '../../page/session.ts';

/** Starts a session over one element of this page. The page brings the marks' style itself. */
export function openSampleSession(sample: Element, t: PageCatalogue): Session {
  const cite = async (entity: string) =>
    intoClipboard(await askBackground('citation-wanted', entity), window);
  const table = loadTable(unpackTable(packed));
  const session = new Session(window, {
    recogniser: () => recogniserWith(table),
    entities: table.entities,
    // A sample shows what there is, whatever has been switched off meanwhile.
    marking: markingOf(DEFAULTS),
    hidden: false,
    cards: (entities) => askBackground('cards-wanted', entities),
    style: async () => undefined,
    // Nothing can be silenced for good in a sample; its card says so.
    silenceOnSite: () => Promise.reject(new Error('a sample')),
    report: (mention) => askBackground('report-wanted', mention),
    desk: async (port) => new CardControl(port, new CardHost(document, t, { openLibrary, cite })),
    within: sample,
  });
  void session.start();
  return session;
}
