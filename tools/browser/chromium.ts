/** Chromium: the extension is loaded over the debugging pipe and its service worker can be asked. */
import { type Browser, launch, type Page, type Target, type WebWorker } from 'puppeteer-core';
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
/** Containers have no sandbox to give, and root gets none. */
const UNBOXED = ['--no-sandbox', '--disable-gpu'];

/** Launches Chromium from `program`. */
export async function launchChromium(program: string, options: LaunchOptions): Promise<Harness> {
  const { extension, headless, width, height, dark = false, keepWelcome } = options;
  const browser = await launch({
    executablePath: program,
    headless,
    pipe: true,
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
  return {
    name: 'chromium',
    browser,
    extensionId: id,
    newPage,
    extensionUrl,
    async extensionPage(path) {
      const page = await newPage();
      await page.goto(extensionUrl(path));
      return page;
    },
    async openPopup(page) {
      await page.bringToFront();
      const isPopup = (target: Target) => target.url() === extensionUrl('popup.html');
      // A popup that has lost the focus takes a moment to go: its target must not be taken for the new one.
      const old = browser.targets().filter(isPopup);
      const worker = await serviceWorker(browser, extensionUrl(''));
      await worker.evaluate('chrome.action.openPopup()');
      const target = await browser.waitForTarget((each) => isPopup(each) && !old.includes(each));
      return target.asPage();
    },
    async updateExtension() {
      if (extension !== undefined) await browser.installExtension(extension);
    },
    async inExtension(run, ...parameters) {
      const worker = await serviceWorker(browser, extensionUrl(''));
      return worker.evaluate(callExpression(run, parameters)) as ReturnType<typeof run>;
    },
    close: () => browser.close(),
  };
}

async function serviceWorker(browser: Browser, origin: string): Promise<WebWorker> {
  const target = await browser.waitForTarget(
    (each) => each.type() === 'service_worker' && each.url().startsWith(origin),
  );
  const worker = await target.worker();
  if (!worker) throw new Error('The extension’s service worker has ended.');
  return worker;
}
