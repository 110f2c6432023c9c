/**
 * The toolbar popup in Firefox. It is no tab, and only tabs are known to WebDriver BiDi: it is
 * introduced there, and to puppeteer, as one, and can then be asked and clicked like any page.
 */
import { setTimeout as delay } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { type BidiInside, inFirefoxWindow } from './firefox-window.ts';

/** How long the popup may take to load, when the button is clicked again, and how often to look, in ms. */
const DEADLINE = 20_000;
const AGAIN = 4_000;
const POLL = 50;

interface PopupBrowser {
  currentURI?: { spec: string };
}
interface Navigables {
  getBrowserById(id: string): unknown;
}
interface Panel {
  hidePopup(): void;
}
declare const ChromeUtils: {
  importESModule(address: string): {
    ExtensionParent: {
      GlobalManager: { getExtension(id: string): object };
      apiManager: {
        global: {
          browserActionFor(extension: object): { triggerAction(window: Window): Promise<void> };
        };
      };
    };
    NavigableManager: Navigables;
  };
};

/** Clicks the extension's button over the tab in front and returns the popup that opens, loaded. */
export async function openFirefoxPopup(
  browser: Browser,
  { id, address }: { id: string; address: string },
): Promise<Page> {
  const context = await contextOfPopup(browser, { id, address });
  const known = new Set(await browser.pages());
  const { connection } = browser as unknown as BidiInside;
  const facts = { context, url: address, children: null, parent: null, originalOpener: null };
  const created = { ...facts, userContext: 'default', clientWindow: '' };
  connection.emit('browsingContext.contextCreated', created);
  const popup = (await browser.pages()).find((page) => !known.has(page));
  if (!popup) throw new Error('The driver does not know the popup.');
  popup.close = async () => {
    await inFirefoxWindow(browser, closePopups);
    connection.emit('browsingContext.contextDestroyed', created);
  };
  return popup;
}

/** Clicks until the popup is there: the first click after an update opens an empty one in Firefox. */
async function contextOfPopup(
  browser: Browser,
  { id, address }: { id: string; address: string },
): Promise<string> {
  const end = Date.now() + DEADLINE;
  for (let clickAt = Date.now(); Date.now() < end; await delay(POLL)) {
    if (Date.now() >= clickAt) {
      await inFirefoxWindow(browser, closePopups);
      await inFirefoxWindow(browser, clickButton, id);
      clickAt = Date.now() + AGAIN;
    }
    const context = await inFirefoxWindow(browser, introducePopup, address);
    if (context) return context;
  }
  throw new Error(`${address} did not open in ${DEADLINE} ms.`);
}

async function clickButton(id: string): Promise<void> {
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  );
  const extension = ExtensionParent.GlobalManager.getExtension(id);
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
}

function introducePopup(address: string): string | undefined {
  const find = () =>
    [...document.querySelectorAll('panel browser.webextension-popup-browser')]
      .map((each) => each as unknown as PopupBrowser)
      .find(({ currentURI }) => currentURI?.spec === address);
  if (!find()) return undefined;
  const { NavigableManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  );
  const id = crypto.randomUUID();
  const findTab = NavigableManager.getBrowserById.bind(NavigableManager);
  // Firefox moves a popup from one element to another while it opens.
  NavigableManager.getBrowserById = (wanted) => (wanted === id ? find() : findTab(wanted));
  return id;
}

/** Closes popups as Escape does, also one that an update has left empty; whatever is gone by itself is gone. */
function closePopups(): void {
  const popups = document.querySelectorAll('browser.webextension-popup-browser');
  const left = document.getElementById('customizationui-widget-panel');
  for (const panel of [...[...popups].map((popup) => popup.closest('panel')), left])
    (panel as unknown as Panel | null)?.hidePopup();
}
