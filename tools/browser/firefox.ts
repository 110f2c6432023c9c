/** Firefox: the extension is installed for the run, with an address fixed beforehand. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type Browser, launch, type Page } from 'puppeteer-core';
import {
  allowFirefoxInPrivate,
  isFirefoxBackgroundRunning,
  pressFirefoxKeys,
  setFirefoxHosts,
  stopFirefoxBackground,
} from './firefox-extension.ts';
import { openFirefoxPopup } from './firefox-popup.ts';
import { firefoxClipboard, saveFirefoxDownloads } from './firefox-tab.ts';
import type { BidiInside } from './firefox-window.ts';
import type { Harness, LaunchOptions } from './harness.ts';
import { callExpression } from './inject.ts';
import { closeWelcomeTab } from './welcome-tab.ts';

/** How long a page of the extension may take to load, and how often to look, in ms. */
const PAGE_DEADLINE = 20_000;
const PAGE_POLL = 50;
/** Values of the preference that overrides the page's colour scheme. */
const COLOUR_SCHEME = { dark: 0, light: 1 };
/** A page of the extension that shows nothing and always exists. */
const BARE_PAGE = 'manifest.json';

/** Launches Firefox from `program`. */
export async function launchFirefox(program: string, options: LaunchOptions): Promise<Harness> {
  const { extension, headless, width, height, dark = false, keepWelcome } = options;
  const uuid = randomUUID();
  const id = extension === undefined ? '' : geckoId(extension);
  const browser = await launch({
    browser: 'firefox',
    executablePath: program,
    headless,
    defaultViewport: headless ? { width, height } : null,
    args: [
      '--remote-allow-system-access',
      `--width=${width}`,
      `--height=${height}`,
      ...(options.args ?? []),
    ],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
      'layout.css.prefers-color-scheme.content-override': dark
        ? COLOUR_SCHEME.dark
        : COLOUR_SCHEME.light,
      ...options.prefs,
    },
  });
  try {
    if (extension !== undefined) await browser.installExtension(extension);
    const harness = harnessFor(browser, { id, uuid, extension });
    if (extension !== undefined && !keepWelcome)
      await closeWelcomeTab(browser, harness.extensionUrl('welcome.html'));
    return harness;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

interface Manifest {
  browser_specific_settings?: { gecko?: { id?: unknown } };
  commands?: Record<string, { suggested_key?: { default?: string } }>;
}

function manifestOf(extension: string): Manifest {
  return JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
}

/** The keys of a command, as the manifest suggests them and a new profile has them. */
function commandKeys(extension: string | undefined, name: string): string {
  const keys = extension && manifestOf(extension).commands?.[name]?.suggested_key?.default;
  if (!keys) throw new Error(`The extension has no keys for ${name}.`);
  return keys;
}

function geckoId(extension: string): string {
  const id = manifestOf(extension).browser_specific_settings?.gecko?.id;
  if (typeof id !== 'string') throw new Error(`${extension} has no Firefox id in its manifest.`);
  return id;
}

interface Inside {
  id: string;
  uuid: string;
  extension: string | undefined;
}

function harnessFor(browser: Browser, { id, uuid, extension }: Inside): Harness {
  const extensionUrl = (path: string) => `moz-extension://${uuid}/${path}`;
  // A tab that closes just then takes the new one's call down with it.
  const newPage = () => browser.newPage().catch(() => browser.newPage());
  const openAddress = async (address: string) => {
    const page = await newPage();
    await navigate(page, address);
    return page;
  };
  const extensionPage = (path: string) => openAddress(extensionUrl(path));
  let asking: Promise<Page> | undefined;
  return {
    name: 'firefox',
    browser,
    extensionId: id,
    newPage,
    extensionUrl,
    openAddress,
    extensionPage,
    async openPopup(page) {
      await page.bringToFront();
      return openFirefoxPopup(browser, { id, address: extensionUrl('popup.html') });
    },
    async updateExtension() {
      const page = await extensionPage(BARE_PAGE);
      // The page goes with the old extension, so its answer never comes.
      await page.evaluate('browser.runtime.reload()').catch(() => undefined);
      asking = undefined;
    },
    async allowInPrivateWindows() {
      await allowFirefoxInPrivate(browser, id);
      // Its pages have gone with the extension as it was.
      asking = undefined;
    },
    clipboardText: () => firefoxClipboard(browser),
    saveDownloadsIn: (folder) => saveFirefoxDownloads(browser, folder),
    async removeExtension() {
      asking = undefined;
      await browser.uninstallExtension(id);
    },
    stopBackground: () => stopFirefoxBackground(browser, id),
    isBackgroundRunning: () => isFirefoxBackgroundRunning(browser, id),
    setHosts: (origins, granted) => setFirefoxHosts(browser, { id, origins, granted }),
    async command(name, page) {
      await page.bringToFront();
      await pressFirefoxKeys(browser, commandKeys(extension, name));
    },
    async inExtension(run, ...parameters) {
      asking ??= extensionPage(BARE_PAGE).catch((error) => {
        asking = undefined;
        throw error;
      });
      const page = await asking;
      return page.evaluate(callExpression(run, parameters)) as ReturnType<typeof run>;
    },
    close: () => browser.close(),
  };
}

async function navigate(page: Page, url: string): Promise<void> {
  const { connection } = page.browser() as unknown as BidiInside;
  const { _id: context } = page.mainFrame() as unknown as { _id: string };
  await connection.send('browsingContext.navigate', { context, url, wait: 'none' });
  const deadline = Date.now() + PAGE_DEADLINE;
  while (Date.now() < deadline) {
    const state = await page
      .evaluate(() => [document.URL, document.readyState])
      // The document is being replaced under our hands: look again.
      .catch(() => []);
    if (state[0] === url && state[1] === 'complete') return;
    await delay(PAGE_POLL);
  }
  throw new Error(`${url} did not load in ${PAGE_DEADLINE} ms.`);
}
