/** Chromium: the extension is loaded over the debugging pipe and its service worker can be asked. */
import { setTimeout as delay } from 'node:timers/promises';
import { type Browser, launch, type Page, type Target, type WebWorker } from 'puppeteer-core';
import { isBackground, setChromiumHosts, stopChromiumBackground } from './chromium-extension.ts';
import type { Harness, LaunchOptions } from './harness.ts';
import { callExpression } from './inject.ts';
import { closeWelcomeTab } from './welcome-tab.ts';

/** These keep the browser from talking to the network and from greeting a new profile. */
const QUIET = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** A page of the extension that shows nothing and always exists. */
const BARE_PAGE = 'manifest.json';
/** How often to look whether the service worker has ended, in ms. */
const POLL = 50;
/** Containers have no sandbox to give, and root gets none. */
const UNBOXED = ['--no-sandbox', '--disable-gpu'];

/** Launches Chromium from `program`. */
export async function launchChromium(program: string, options: LaunchOptions): Promise<Harness> {
  const { extension, headless, width, height, dark = false, keepWelcome } = options;
  const browser = await launch({
    executablePath: program,
    headless,
    pipe: true,
    ...(options.patience === undefined ? {} : { protocolTimeout: options.patience }),
    enableExtensions: true,
    // In a window the page fills what the window leaves; without one the numbers are exact.
    defaultViewport: headless ? { width, height } : null,
    args: [
      ...QUIET,
      ...(headless || isRoot() ? UNBOXED : []),
      `--window-size=${width},${height}`,
      ...(options.args ?? []),
    ],
  });
  try {
    const id = extension === undefined ? '' : await browser.installExtension(extension);
    const harness = harnessFor(browser, { id, dark, extension });
    if (extension !== undefined && !keepWelcome)
      await closeWelcomeTab(browser, harness.extensionUrl('welcome.html'));
    return harness;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

interface Inside {
  id: string;
  dark: boolean;
  extension: string | undefined;
}

function harnessFor(browser: Browser, { id, dark, extension }: Inside): Harness {
  const extensionUrl = (path: string) => `chrome-extension://${id}/${path}`;
  const newPage = async (): Promise<Page> => {
    const page = await browser.newPage();
    const scheme = { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' };
    await page.emulateMediaFeatures([scheme]);
    return page;
  };
  const openAddress = async (address: string): Promise<Page> => {
    const page = await newPage();
    await page.goto(address);
    return page;
  };
  return {
    name: 'chromium',
    browser,
    extensionId: id,
    newPage,
    extensionUrl,
    openAddress,
    extensionPage: (path) => openAddress(extensionUrl(path)),
    async openPopup(page) {
      await page.bringToFront();
      const isPopup = (target: Target) => target.url() === extensionUrl('popup.html');
      // A popup that has lost the focus takes a moment to go: its target must not be taken for the new one.
      const old = browser.targets().filter(isPopup);
      const known = (await browser.extensions()).get(id);
      if (!known) throw new Error('The extension is not installed.');
      await page.triggerExtensionAction(known);
      const target = await browser.waitForTarget((each) => isPopup(each) && !old.includes(each));
      return target.asPage();
    },
    async updateExtension() {
      if (extension !== undefined) await browser.installExtension(extension);
    },
    async allowInPrivateWindows() {
      if (extension !== undefined)
        await browser.installExtension(extension, { enabledInIncognito: true });
    },
    async clipboardText(page) {
      const origin = extensionUrl('').slice(0, -1);
      const allowed = ['clipboard-read', 'clipboard-sanitized-write'] as const;
      await browser.defaultBrowserContext().overridePermissions(origin, [...allowed]);
      return page.evaluate(() => navigator.clipboard.readText());
    },
    async saveDownloadsIn(folder) {
      const session = await browser.target().createCDPSession();
      const where = { behavior: 'allow' as const, downloadPath: folder };
      await session.send('Browser.setDownloadBehavior', where);
    },
    removeExtension: () => browser.uninstallExtension(id),
    async stopBackground() {
      await stopChromiumBackground(browser, extensionUrl(''));
      while (await this.isBackgroundRunning()) await delay(POLL);
    },
    isBackgroundRunning: async () =>
      browser.targets().some((each) => isBackground(each, extensionUrl(''))),
    setHosts: (origins, granted) => setChromiumHosts(browser, { id, origins, granted }),
    async command(name, page) {
      await page.bringToFront();
      const worker = await serviceWorker(browser, extensionUrl(''));
      await worker.evaluate(callExpression(dispatchCommand, [name]));
    },
    async inExtension(run, ...parameters) {
      if (!(await this.isBackgroundRunning())) await wake(newPage, extensionUrl(BARE_PAGE));
      const worker = await serviceWorker(browser, extensionUrl(''));
      return worker.evaluate(callExpression(run, parameters)) as ReturnType<typeof run>;
    },
    close: () => browser.close(),
  };
}

async function serviceWorker(browser: Browser, origin: string): Promise<WebWorker> {
  const target = await browser.waitForTarget((each) => isBackground(each, origin));
  const worker = await target.worker();
  if (!worker) throw new Error('The extension’s service worker has ended.');
  return worker;
}

declare const chrome: {
  commands: { onCommand: { dispatch(name: string, tab: unknown): void } };
  runtime: { sendMessage(message: object): Promise<unknown> };
  tabs: { query(query: object): Promise<object[]> };
};

/** What Chromium does when the keys of a command are pressed, which no program can press for it. */
async function dispatchCommand(name: string): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  chrome.commands.onCommand.dispatch(name, tab);
}

/** Starts the service worker again by a message that nobody answers. */
async function wake(newPage: () => Promise<Page>, address: string): Promise<void> {
  const page = await newPage();
  await page.goto(address);
  await page.evaluate(() => chrome.runtime.sendMessage({}).catch(() => undefined));
  await page.close();
}
