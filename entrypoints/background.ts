import cards from 'virtual:backstory/cards';
import { browser } from 'wxt/browser';
import { defineBackground } from '#imports';
import { tellPages } from '../extension/ask-page.ts';
import { isHidden } from '../extension/hidden-tabs.ts';
import { setMarkStyle } from '../extension/mark-style.ts';
import { answerMessages } from '../extension/messages.ts';
import { openReport } from '../extension/report.ts';
import { bringCardDesk } from '../extension/scan.ts';
import { loadSettings, markingOf, watchSettings } from '../extension/settings.ts';
import { setSilenced } from '../extension/silence.ts';
import { readOpenTabs, syncGrantedSites } from '../extension/sites.ts';
import { hideMarks, openNextMention } from '../extension/tab-commands.ts';
import markStyle from '../page/marks.css?inline';

export default defineBackground(() => {
  answerMessages({
    'cards-wanted': (entities) =>
      entities.flatMap((entity) => (Object.hasOwn(cards, entity) ? cards[entity]! : [])),
    'card-desk-wanted': async (_request, { tab, frame }) => {
      if (tab !== undefined && frame !== undefined) await bringCardDesk({ tab, frame });
      return undefined;
    },
    'mark-style-wanted': async (wanted, { tab, frame }) => {
      if (tab !== undefined && frame !== undefined)
        await setMarkStyle(markStyle, { tab, frame, wanted });
      return undefined;
    },
    'silence-wanted': async ({ silenced, on }) => {
      await setSilenced(silenced, on);
      return undefined;
    },
    'report-wanted': async (mention, { tab }) => {
      await openReport(mention, tab);
      return undefined;
    },
    'page-started': async (_request, { tab }) => {
      const { settings } = await loadSettings();
      const hidden = tab !== undefined && (await isHidden(tab));
      return { marking: markingOf(settings), hidden, language: browser.i18n.getUILanguage() };
    },
  });

  watchSettings((settings) => void tellPages('marking-changed', markingOf(settings)));

  browser.runtime.onInstalled.addListener(() => void syncGrantedSites().then(readOpenTabs));
  browser.runtime.onStartup.addListener(() => void syncGrantedSites());
  browser.permissions.onAdded.addListener(() => void syncGrantedSites().then(readOpenTabs));
  browser.permissions.onRemoved.addListener(() => void syncGrantedSites());

  browser.commands.onCommand.addListener(async (command, tab) => {
    if (tab?.id === undefined) return;
    if (command === 'next-mention') await openNextMention(tab.id);
    if (command === 'hide-marks') await hideMarks(tab.id, !(await isHidden(tab.id)));
  });
});
