/** What goes wrong under an open popup is said in words, and nothing is lost by it. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { storeSettings } from '../../tools/browser/settings.ts';
import { press, pressed, untilSays } from './in-popup.ts';
import { article, type Installed, install, until, untilMarked } from './installed.ts';

const STORY = article('<p>Tô Lâm met Huawei.</p>');
const OTHER = article('<p>TikTok came.</p>');

interface Faked {
  permissions: { contains(): Promise<boolean>; onRemoved: { dispatch(what: object): void } };
  storage: {
    local: { get(): Promise<Record<string, unknown>>; set(items: object): Promise<void> };
    session: Record<'get' | 'set', (what: object | string) => Promise<unknown>>;
  };
  tabs: {
    sendMessage(...request: unknown[]): Promise<unknown>;
    query(about: object): Promise<{ id: number }[]>;
    onRemoved: { dispatch(tab: number, about: object): void };
  };
}
declare const chrome: Faked;

describe('the popup over a page', () => {
  let installed: Installed;
  let page: Page;
  let popup: Page;

  beforeAll(async () => {
    installed = await install('chromium', 'test');
    await storeSettings(installed.harness);
  });
  afterAll(() => installed?.close());
  afterEach(async () => {
    if (!popup.isClosed()) await popup.close();
    if (!page.isClosed()) await page.close();
    await storeSettings(installed.harness);
  });

  async function openOver(html: string): Promise<void> {
    page = await installed.open(html);
    popup = await installed.harness.openPopup(page);
    await untilSays(popup, 'from the report');
  }

  async function countries(): Promise<Record<string, boolean>> {
    const all = await installed.harness.inExtension(() => chrome.storage.local.get());
    return (all.settings as { countries: Record<string, boolean> }).countries;
  }

  // Chromium closes the popup with the tab under it; other browsers need not.
  it('says that the tab is closed', async () => {
    await openOver(STORY);
    await popup.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      chrome.tabs.onRemoved.dispatch(tab!.id, {});
    });
    await untilSays(popup, 'The tab that was read here is closed.');
    expect(await popup.evaluate(() => document.querySelector('.site'))).toBeNull();
  });

  it('reads a page again that is loaded again', async () => {
    await openOver(STORY);
    installed.pages.set(new URL(page.url()).pathname, OTHER);
    await page.reload();
    await untilSays(popup, '1 mention of 1 name from the report');
    await untilSays(popup, 'TikTok came.');
  });

  it('speaks of the site that the tab has gone on to', async () => {
    await openOver(STORY);
    installed.pages.set('/other', OTHER);
    await page.goto(`${installed.origin.replace('127.0.0.1', 'localhost')}/other`);
    await untilSays(popup, 'TikTok came.');
    expect(await popup.$eval('.site b', ({ textContent }) => textContent)).toBe('localhost');
  });

  it('says so when the tab has gone on to a page of the browser', async () => {
    await openOver(STORY);
    await page.goto('chrome://version');
    await untilSays(popup, 'Pages of the browser itself cannot be read');
  });

  it('says that a place is gone, and lists what is there now', async () => {
    await openOver(STORY);
    await page.evaluate(() => {
      document.body.textContent = 'TikTok came.';
    });
    await press(popup, 'Show Huawei');
    await untilSays(popup, 'That place has changed meanwhile.');
    await untilSays(popup, '1 mention of 1 name from the report');
  });

  it('says that reading failed, and reads when that works again', async () => {
    await openOver(STORY);
    await popup.evaluate(() => {
      const { sendMessage } = chrome.tabs;
      Object.assign(globalThis, { mend: () => Object.assign(chrome.tabs, { sendMessage }) });
      chrome.tabs.sendMessage = async () => ({ error: 'the background did not answer' });
    });
    await untilSays(popup, 'Reading this page failed.');
    await popup.evaluate('mend()');
    await press(popup, 'Try again');
    await untilSays(popup, '2 mentions of 2 names');
  });

  it('works on when the background has been ended', async () => {
    await openOver(STORY);
    await untilMarked(page, ['Tô Lâm', 'Huawei']);
    const address = installed.harness.extensionUrl('');
    const { browser } = installed.harness;
    const target = await browser.waitForTarget(
      (each) => each.type() === 'service_worker' && each.url().startsWith(address),
    );
    const ended = new Promise<void>((done) =>
      browser.on('targetdestroyed', (each) => each === target && done()),
    );
    await (await target.worker())!.close();
    await ended;
    await press(popup, 'Vietnam');
    await untilMarked(page, ['Huawei']);
    expect(await pressed(popup, 'Vietnam')).toBe('false');
    expect((await countries()).vietnam).toBe(false);
  });

  it('says that a choice could not be saved, shows what still holds, and saves it when that works', async () => {
    await openOver(STORY);
    await untilMarked(page, ['Tô Lâm', 'Huawei']);
    await popup.evaluate(() => {
      const { local } = chrome.storage;
      const set = local.set.bind(local);
      Object.assign(globalThis, { mend: () => Object.assign(local, { set }) });
      local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    });
    for (const [words, before] of [
      ['Vietnam', 'true'],
      ['Quiet mode', 'false'],
    ] as const) {
      await press(popup, words);
      await untilSays(popup, 'This could not be saved, so nothing has changed.');
      expect(await pressed(popup, words)).toBe(before);
    }
    await press(popup, 'Never');
    await untilSays(popup, 'This could not be saved, so nothing has changed.');
    await until(
      'the choice that still holds',
      async () => (await pressed(popup, 'Always')) === 'true',
    );
    expect(await countries()).toMatchObject({ vietnam: true });
    await untilMarked(page, ['Tô Lâm', 'Huawei']);

    await popup.evaluate('mend()');
    await press(popup, 'Vietnam');
    await untilMarked(page, ['Huawei']);
    expect(await popup.evaluate(() => document.body.innerText)).not.toContain('could not be saved');
    expect(await countries()).toMatchObject({ vietnam: false, cambodia: true });
  });

  it.each(['set', 'get'] as const)(
    'says that marks could not be hidden or shown, and leaves them, while session.%s fails',
    async (way) => {
      await openOver(STORY);
      await untilMarked(page, ['Tô Lâm', 'Huawei']);
      const spoil = () =>
        popup.evaluate((which) => {
          const { session } = chrome.storage;
          const native = session[which];
          Object.assign(globalThis, { mend: () => Object.assign(session, { [which]: native }) });
          session[which] = () => Promise.reject(new Error('no room'));
        }, way);
      const refused = async (state: 'true' | 'false', marked: string[]) => {
        await press(popup, 'Hide marks');
        await untilSays(popup, 'This could not be done. Try again.');
        expect(await pressed(popup, 'Hide marks')).toBe(state);
        await untilMarked(page, marked);
        await popup.evaluate('mend()');
      };

      await spoil();
      await refused('false', ['Tô Lâm', 'Huawei']);
      await press(popup, 'Hide marks');
      await untilMarked(page, []);
      expect(await pressed(popup, 'Hide marks')).toBe('true');
      expect(await popup.evaluate(() => document.body.innerText)).not.toContain('could not be');

      await spoil();
      await refused('true', []);
      await press(popup, 'Hide marks');
      await untilMarked(page, ['Tô Lâm', 'Huawei']);
    },
  );

  it('lists what is on the page also when the memory of the browser fails', async () => {
    await openOver(STORY);
    await popup.evaluate(() => {
      chrome.storage.session.get = () => Promise.reject(new Error('no memory'));
    });
    installed.pages.set(new URL(page.url()).pathname, OTHER);
    await page.reload();
    await untilSays(popup, 'TikTok came.');
  });

  it('says that the browser took back what the reader had chosen', async () => {
    await storeSettings(installed.harness, { alwaysSites: ['http://127.0.0.1/*'] });
    await openOver(STORY);
    expect(await pressed(popup, 'Always')).toBe('true');
    await popup.evaluate(() => {
      chrome.permissions.contains = async () => false;
      chrome.permissions.onRemoved.dispatch({ origins: ['http://127.0.0.1/*'] });
    });
    await untilSays(popup, 'You chose always, but the browser no longer allows it.');
    expect(await pressed(popup, 'Always')).toBe('false');
  });

  it('follows choices that are made elsewhere', async () => {
    await openOver(STORY);
    expect(await pressed(popup, 'Quiet mode')).toBe('false');
    await storeSettings(installed.harness, { quiet: true });
    await untilSays(popup, 'names are listed here only');
    expect(await pressed(popup, 'Quiet mode')).toBe('true');
  });
});

describe('the popup of the shipped build', () => {
  let installed: Installed;

  beforeAll(async () => {
    installed = await install('chromium', 'shipped');
  });
  afterAll(() => installed?.close());

  it('says that it may no longer read a tab that has gone on to another site', async () => {
    const { harness, origin } = installed;
    const page = await installed.open(STORY);
    const extension = (await harness.browser.extensions()).get(harness.extensionId)!;
    await page.triggerExtensionAction(extension);
    const address = harness.extensionUrl('popup.html');
    const target = await harness.browser.waitForTarget((each) => each.url() === address);
    const popup = await target.asPage();
    await untilSays(popup, '2 mentions of 2 names');
    await page.goto(`${origin.replace('127.0.0.1', 'localhost')}/page-0`);
    await untilSays(popup, 'This page can no longer be read');
  });
});
