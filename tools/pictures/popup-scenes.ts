/** The popup over a page, in every state. */
import type { Page } from 'puppeteer-core';
import { callExpression } from '../browser/inject.ts';
import { storeSettings } from '../browser/settings.ts';
import { steadyMarks } from '../demo/article.ts';
import { POPUP_STATES, type PopupPicture } from './popup-states.ts';
import { colour, dress, openServed, type Scene, type Stage } from './stage.ts';

declare const chrome: {
  tabs: { query(about: object): Promise<{ url?: string }[]> };
};

/** Opens the popup over a page and waits until it says what it has to. */
async function show(stage: Stage, scene: PopupPicture): Promise<Page> {
  const { look = {}, narrow, settings = {}, fault, act, path = '/article', words } = scene;
  await storeSettings(stage.harness, { density: 'block', ...settings });
  const page = await openPage(stage, path);
  const popup = narrow ? await openNarrow(stage, page) : await stage.harness.openPopup(page);
  await colour(popup, look);
  if (fault) {
    await popup.evaluateOnNewDocument(callExpression(fault, []));
    await popup.reload();
  }
  await popup.waitForSelector('h1');
  await act?.(popup);
  const says = (wanted: string) => document.body.innerText.replace(/\s+/g, ' ').includes(wanted);
  await popup.waitForFunction(callExpression(says, [words]));
  return popup;
}

/**
 * The popup in a tab, where its width can be chosen; it is told that the sample article is in front.
 */
async function openNarrow(stage: Stage, article: Page): Promise<Page> {
  // Nothing is read in a tab that another one hides.
  await steadyMarks(article);
  const tab = await stage.harness.newPage();
  await dress(tab, { width: 320, height: 600 });
  const lie = () => {
    const query = chrome.tabs.query.bind(chrome.tabs);
    chrome.tabs.query = async () =>
      (await query({})).filter(({ url }) => url?.endsWith('/article'));
  };
  await tab.evaluateOnNewDocument(callExpression(lie, []));
  await tab.goto(stage.harness.extensionUrl('popup.html'));
  return tab;
}

async function openPage(stage: Stage, path: string): Promise<Page> {
  if (path.startsWith('/')) return openServed(stage, path, {});
  const page = await stage.harness.newPage();
  await page.goto(path);
  return page;
}

/** All pictures of the popup. */
export function popupScenes(): Scene[] {
  return POPUP_STATES.map((scene) => ({
    name: `popup-${scene.state}`,
    label: `Popup: ${scene.label}`,
    ...(scene.docs && { docs: true }),
    async show(stage) {
      const popup = await show(stage, scene);
      return { of: (await popup.$('body'))! };
    },
  }));
}
