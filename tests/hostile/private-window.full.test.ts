/** A real private window: what is changed there is in force there, and nothing of it is written. */
import type { Page, WebWorker } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Harness } from '../../tools/browser/harness.ts';
import { callExpression } from '../../tools/browser/inject.ts';
import { storeSettings } from '../../tools/browser/settings.ts';
import { pagesAt } from '../../tools/browser/welcome-tab.ts';
import { cannot } from '../installed/cannot.ts';
import {
  article,
  type Installed,
  registeredScripts,
  until,
  untilMarked,
} from '../installed/installed.ts';
import { pressButton, says, tickLabel } from '../installed/own-pages.ts';
import { buttonInCard, closedCardText, installClosed, restOnFirstName } from './closed.ts';

declare const chrome: {
  extension: { inIncognitoContext: boolean };
  storage: Record<'local' | 'sync' | 'session', { get(): Promise<Record<string, unknown>> }>;
  tabs: { create(tab: object): Promise<unknown> };
  windows: {
    create(window: object): Promise<unknown>;
    getAll(): Promise<{ id: number; incognito: boolean }[]>;
  };
};

const STORY = article('<p>Huawei and SenseTime were named.</p>');
const NAMES = ['Huawei', 'SenseTime'];

describe.each(['chromium', 'firefox'] as const)('in a private window of %s', (browser) => {
  let installed: Installed;
  let ordinary: Page;

  beforeAll(async () => {
    installed = await installClosed(browser, {
      prefs: { 'extensions.webextOptionalPermissionPrompts': false },
    });
    const { harness } = installed;
    await harness.allowInPrivateWindows();
    await until('the registered script', () => registeredScripts(harness).catch(() => undefined));
    await storeSettings(harness);
    ordinary = await installed.open(STORY);
    await untilMarked(ordinary, NAMES);
  });
  afterAll(() => installed?.close());

  const pageAt = (address: string) =>
    until(`a page at ${address}`, async () => {
      const [page] = await pagesAt(installed.harness.browser, address);
      return page;
    });

  /** The background of the private windows: in Chromium it is another one. */
  const privateWorker = () =>
    until('the private background', async () => {
      for (const target of installed.harness.browser.targets()) {
        const worker = target.type() === 'service_worker' ? await target.worker() : undefined;
        const isPrivate = await worker?.evaluate(() => chrome.extension.inIncognitoContext);
        if (isPrivate) return worker as WebWorker;
      }
      return undefined;
    });

  const inPrivate: Harness['inExtension'] = async (run, ...parameters) => {
    if (browser === 'firefox') return installed.harness.inExtension(run, ...parameters);
    const worker = await privateWorker();
    return worker.evaluate(callExpression(run, parameters)) as ReturnType<typeof run>;
  };

  async function openPrivately(): Promise<Page> {
    const path = `/private-${installed.pages.size}`;
    installed.pages.set(path, STORY);
    await ordinary.bringToFront();
    const opener = await installed.harness.extensionPage('manifest.json');
    await opener.evaluate(async (url) => {
      await chrome.windows.create({ incognito: true, url });
    }, installed.origin + path);
    await opener.close();
    return pageAt(installed.origin + path);
  }

  /** The settings page, in the private window. */
  async function openSettings(): Promise<Page> {
    await inPrivate(async () => {
      const { id } = (await chrome.windows.getAll()).find(({ incognito }) => incognito)!;
      await chrome.tabs.create({ windowId: id, url: '/options.html' });
    });
    const settings = await pageAt(installed.harness.extensionUrl('options.html'));
    await says(settings, 'Every choice takes effect at once');
    expect(await settings.evaluate(() => chrome.extension.inIncognitoContext)).toBe(true);
    return settings;
  }

  const read = async () => {
    const { local, sync } = chrome.storage;
    return JSON.stringify([await local.get(), await sync.get()]);
  };
  const stored = () => installed.harness.inExtension(read);

  it('settings last until it closes, and ordinary windows and the disk know nothing of them', async () => {
    const before = await stored();
    const page = await openPrivately();
    await untilMarked(page, NAMES);

    const settings = await openSettings();
    await tickLabel(settings, /^Mark nothing/, '[aria-labelledby="marks"]');
    await says(settings, 'Saved.');
    await untilMarked(page, []);
    expect(await inPrivate(read)).toBe(before);
    await untilMarked(ordinary, NAMES);

    await settings.close();
    await page.close();
    const again = await openPrivately();
    await untilMarked(again, NAMES);
    expect(await stored()).toBe(before);
    await again.close();
  });

  it('a spelling that is silenced in a card is silenced there alone', async () => {
    const before = await stored();
    const page = await openPrivately();
    await untilMarked(page, NAMES);
    const seen = { ...installed, harness: { ...installed.harness, inExtension: inPrivate } };
    await restOnFirstName(seen, page);
    await until('the card', () => closedCardText(seen, page));
    const { x, y } = await buttonInCard(seen, page, '.wrong button + button');
    await page.mouse.click(x, y);
    await untilMarked(page, ['SenseTime']);
    const other = await openPrivately();
    await untilMarked(other, ['SenseTime']);
    await untilMarked(ordinary, NAMES);
    expect(await stored()).toBe(before);
    await page.close();
    await other.close();
  });

  it('a site that is allowed is remembered by the browser, and by nobody else', async ({
    skip,
  }) => {
    skip(...cannot(browser, 'grant an optional host'));
    const before = await stored();
    const page = await openPrivately();
    const settings = await openSettings();
    await settings.bringToFront();
    const field = (await settings.$('input[type="text"]'))!;
    await field.type('news.example');
    await pressButton(settings, /^Always read it$/);
    await says(settings, 'Read on every visit: news.example.');
    await until('the registration', async () =>
      (await registeredScripts(installed.harness))?.includes('https://news.example/*'),
    );
    await until('the choice in private windows', () =>
      inPrivate(async () => {
        const covering = Object.values(await chrome.storage.session.get());
        return JSON.stringify(covering).includes('"alwaysSites":["https://news.example/*"]');
      }),
    );
    expect(await stored()).toBe(before);
    await settings.close();
    await page.close();
    expect(await stored()).toBe(before);
  });
});
