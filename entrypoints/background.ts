import cards from 'virtual:backstory/cards';
import packed from 'virtual:backstory/table';
import version from 'virtual:backstory/version';
import { browser } from 'wxt/browser';
import { defineBackground } from '#imports';
import { citationOf } from '../components/citation.ts';
import { lazily } from '../engine/lazily.ts';
import { unpackTable } from '../engine/pack-table.ts';
import { recogniseChanges } from '../engine/recogniser.ts';
import { loadTable } from '../engine/table.ts';
import { followChoices } from '../extension/follow-choices.ts';
import { rememberAdded } from '../extension/grants.ts';
import { isHidden } from '../extension/hidden-tabs.ts';
import { languageOf } from '../extension/language.ts';
import { openLibrary } from '../extension/library.ts';
import { rootStyle, setMarkStyle } from '../extension/mark-style.ts';
import { answerMessages } from '../extension/messages.ts';
import { openWelcome } from '../extension/own-pages.ts';
import { recogniseForPages } from '../extension/recognition.ts';
import { openReport } from '../extension/report.ts';
import { checkRequests } from '../extension/requests.ts';
import { bringCardDesk, bringReader } from '../extension/scan.ts';
import { loadSettings, markingOf } from '../extension/settings.ts';
import { countPrivateWindows, type Windows } from '../extension/settings-store.ts';
import { setSilenced } from '../extension/silence.ts';
import {
  leaveIfNeverPrivate,
  leaveOpenPages,
  readOpenTabs,
  syncGrantedSites,
} from '../extension/sites.ts';
import { hideMarks, openNextMention } from '../extension/tab-commands.ts';
import { pageCatalogueFor } from '../locales/pages.ts';

const table = lazily(() => loadTable(unpackTable(packed)));

export default defineBackground(() => {
  const handlers = checkRequests({
    'cards-wanted': (entities) =>
      entities.flatMap((entity) => (Object.hasOwn(cards, entity) ? cards[entity]! : [])),
    'reader-wanted': async (_request, { frame, isPrivate }) => {
      if (!frame) throw new Error('No page asks for this.');
      await bringReader(frame);
      if (isPrivate) void leaveIfNeverPrivate(frame.tab).catch(() => undefined);
      // Read only now, when the script hears of every change.
      const { settings } = await loadSettings(windowsOf(isPrivate));
      return {
        marking: markingOf(settings),
        hidden: await isHidden(frame.tab),
        rootStyle: rootStyle(settings.markStyle),
        language: languageOf(settings),
        entities: table().entities,
      };
    },
    'card-desk-wanted': async (_request, { frame }) => {
      if (frame) await bringCardDesk(frame);
      return undefined;
    },
    'mark-style-wanted': async (wanted, { frame, isPrivate }) => {
      if (!frame) return undefined;
      await setMarkStyle(frame, async () =>
        wanted ? (await loadSettings(windowsOf(isPrivate))).settings.markStyle : undefined,
      );
      return undefined;
    },
    'silence-wanted': async (wish, { isPrivate }) => {
      await setSilenced(wish, windowsOf(isPrivate));
      return undefined;
    },
    'report-wanted': async (mention, { frame }) => {
      await openReport(mention, frame?.tab);
      return undefined;
    },
    'library-wanted': async (entity) => {
      if (Object.hasOwn(cards, entity)) await openLibrary(entity);
      return undefined;
    },
    'citation-wanted': async (entity, { isPrivate }) => {
      const { settings } = await loadSettings(windowsOf(isPrivate));
      const t = pageCatalogueFor(languageOf(settings));
      return Object.hasOwn(cards, entity) ? citationOf(cards[entity]!, version, t) : '';
    },
  });
  answerMessages(handlers);
  recogniseForPages(() => recogniseChanges(table()));

  followChoices();
  countPrivateWindows();

  browser.runtime.onInstalled.addListener(({ reason }) => {
    void syncGrantedSites().then(readOpenTabs);
    if (reason === 'install') void openWelcome();
  });
  browser.runtime.onStartup.addListener(() => void syncGrantedSites());
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    void syncGrantedSites().then(readOpenTabs);
    void rememberAdded(origins);
  });
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    void syncGrantedSites().then(() => leaveOpenPages(origins));
  });

  browser.commands.onCommand.addListener(async (command, tab) => {
    if (tab?.id === undefined) return;
    if (command === 'next-mention') await openNextMention(tab.id);
    if (command === 'hide-marks') await hideMarks(tab.id, !(await isHidden(tab.id)));
  });
});

/** Firefox has one background for all windows: the tab tells which settings are in force. */
function windowsOf(isPrivate: boolean | undefined): Windows {
  return isPrivate ? 'private' : 'ordinary';
}
