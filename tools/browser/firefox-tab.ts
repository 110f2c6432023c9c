/** What Firefox does with one tab, or with what is saved from it, and WebDriver BiDi cannot ask for. */
import type { Browser, Page } from 'puppeteer-core';
import { inFirefoxWindow } from './firefox-window.ts';

declare const ChromeUtils: {
  importESModule(address: string): {
    NavigableManager: { getBrowsingContextById(id: string): { forcedColorsOverride: string } };
  };
};
declare const Services: {
  prefs: {
    setIntPref(name: string, value: number): void;
    setStringPref(name: string, value: string): void;
  };
};

/** Has a tab drawn in the system's own colours. */
export async function forceFirefoxColours(page: Page): Promise<void> {
  const { _id } = page.mainFrame() as unknown as { _id: string };
  await inFirefoxWindow(
    page.browser(),
    (id) => {
      const { NavigableManager } = ChromeUtils.importESModule(
        'chrome://remote/content/shared/NavigableManager.sys.mjs',
      );
      NavigableManager.getBrowsingContextById(id).forcedColorsOverride = 'active';
    },
    _id,
  );
}

/** The text that was copied last. */
export function firefoxClipboard(browser: Browser): Promise<string> {
  return inFirefoxWindow(browser, () => navigator.clipboard.readText());
}

/** Saves downloads in a folder without asking. */
export async function saveFirefoxDownloads(browser: Browser, folder: string): Promise<void> {
  await inFirefoxWindow(
    browser,
    (directory) => {
      Services.prefs.setIntPref('browser.download.folderList', 2);
      Services.prefs.setStringPref('browser.download.dir', directory);
    },
    folder,
  );
}
