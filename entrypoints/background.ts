import cards from 'virtual:backstory/cards';
import { browser } from 'wxt/browser';
import { defineBackground } from '#imports';
import { askPage, tellPages } from '../extension/ask-page.ts';
import { insertMarkStyle } from '../extension/mark-style.ts';
import { answerMessages } from '../extension/messages.ts';
import { bringCardPanel } from '../extension/scan.ts';
import { loadSettings, watchSettings } from '../extension/settings.ts';
import { readOpenTabs, syncGrantedSites } from '../extension/sites.ts';
import markStyle from '../page/marks.css?inline';

export default defineBackground(() => {
  answerMessages({
    'cards-wanted': (entities) =>
      entities.flatMap((entity) => (Object.hasOwn(cards, entity) ? cards[entity]! : [])),
    'card-panel-wanted': async (_request, { tab, frame }) => {
      if (tab !== undefined && frame !== undefined) await bringCardPanel({ tab, frame });
      return undefined;
    },
    'page-started': async (_request, { tab, frame }) => {
      if (tab !== undefined && frame !== undefined)
        await insertMarkStyle(markStyle, { tab, frame });
      const { settings } = await loadSettings();
      return { toggles: settings.countries, language: browser.i18n.getUILanguage() };
    },
  });

  watchSettings(({ countries }) => void tellPages('toggles-changed', countries));

  browser.runtime.onInstalled.addListener(() => void syncGrantedSites().then(readOpenTabs));
  browser.runtime.onStartup.addListener(() => void syncGrantedSites());
  browser.permissions.onAdded.addListener(() => void syncGrantedSites().then(readOpenTabs));
  browser.permissions.onRemoved.addListener(() => void syncGrantedSites());

  browser.commands.onCommand.addListener(async (command, tab) => {
    if (command === 'next-mention' && tab?.id !== undefined)
      await askPage(tab.id, 'next-mention-wanted', undefined);
  });
});
