/** A real private window of Chromium: what is changed there is in force there, and nothing of it is written. */
import { rm } from 'node:fs/promises';
import type { Page, WebWorker } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeSettings } from '../../tools/browser/settings.ts';
import { article, type Installed, install, until, untilMarked } from '../installed/installed.ts';
import { says, tickLabel } from '../installed/own-pages.ts';
import { closedBuild } from './closed.ts';

declare const chrome: {
  extension: { inIncognitoContext: boolean };
  storage: Record<'local' | 'sync', { get(): Promise<Record<string, unknown>> }>;
  tabs: { create(tab: object): Promise<unknown> };
  windows: { create(window: object): Promise<unknown> };
};

const STORY = article('<p>Huawei and SenseTime were named.</p>');
const NAMES = ['Huawei', 'SenseTime'];

describe('in a private window of chromium', () => {
  let installed: Installed;
  let folder: string;
  let ordinary: Page;

  beforeAll(async () => {
    folder = await closedBuild('chromium');
    installed = await install('chromium', 'shipped', { extension: folder });
    const { browser } = installed.harness;
    // The reader's tick in the browser's own list of extensions.
    await browser.installExtension(folder, { enabledInIncognito: true });
    await storeSettings(installed.harness);
    ordinary = await installed.open(STORY);
    await untilMarked(ordinary, NAMES);
  });
  afterAll(async () => {
    await installed?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const pagesAt = async (ending: string) =>
    (await installed.harness.browser.pages()).filter((page) => page.url().endsWith(ending));

  /** The background of the private windows, which is another one. */
  const privateWorker = () =>
    until('the private background', async () => {
      for (const target of installed.harness.browser.targets()) {
        const worker = target.type() === 'service_worker' ? await target.worker() : undefined;
        const isPrivate = await worker?.evaluate(() => chrome.extension.inIncognitoContext);
        if (isPrivate) return worker as WebWorker;
      }
      return undefined;
    });

  async function openPrivately(): Promise<Page> {
    const path = `/private-${installed.pages.size}`;
    installed.pages.set(path, STORY);
    await ordinary.bringToFront();
    const opener = await installed.harness.extensionPage('manifest.json');
    await opener.evaluate(async (url) => {
      await chrome.windows.create({ incognito: true, url });
    }, installed.origin + path);
    await opener.close();
    return until('the private page', async () => (await pagesAt(path))[0]);
  }

  const stored = (worker?: WebWorker) => {
    const read = async () => {
      const { local, sync } = chrome.storage;
      return JSON.stringify([await local.get(), await sync.get()]);
    };
    return worker ? worker.evaluate(read) : installed.harness.inExtension(read);
  };

  it('settings last until it closes, and ordinary windows and the disk know nothing of them', async () => {
    const before = await stored();
    const page = await openPrivately();
    await untilMarked(page, NAMES);

    const worker = await privateWorker();
    await worker.evaluate(async () => {
      await chrome.tabs.create({ url: '/options.html' });
    });
    const settings = await until('the settings', async () => (await pagesAt('/options.html'))[0]);
    await says(settings, 'Every choice takes effect at once');
    await tickLabel(settings, /^Mark nothing/, '[aria-labelledby="marks"]');
    await says(settings, 'Saved.');
    await untilMarked(page, []);
    expect(await stored(worker)).toBe(before);
    await untilMarked(ordinary, NAMES);

    await settings.close();
    await page.close();
    const again = await openPrivately();
    await untilMarked(again, NAMES);
    expect(await stored()).toBe(before);
    await again.close();
  });
});
