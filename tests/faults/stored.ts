/** What is stored is garbage, or cannot be stored: the defaults are in use, words say so, and nothing is lost. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../tools/browser/find.mjs';
import { untilSays } from '../installed/in-popup.ts';
import {
  article,
  cardText,
  type Installed,
  install,
  until,
  untilMarked,
} from '../installed/installed.ts';
import { pressButton, says } from '../installed/own-pages.ts';
import { fillDisk } from './background.ts';
import { clickInCard, openCard } from './in-card.ts';

const STORY = article('<p>Huawei built it.</p><p>SenseTime signed in Malaysia.</p>');
const MARKS = ['Huawei', 'SenseTime'];
const UNREADABLE = 'Your settings could not be read. The defaults are in use.';

const GARBAGE: readonly (readonly [kind: string, value: unknown])[] = [
  ['a text', 'nonsense'],
  ['a number', 7],
  ['null', null],
  ['a yes', true],
  ['a list', [1, 2]],
  ['an empty object', {}],
  ['settings with a toggle that is none', { version: 2, countries: { vietnam: 'x' } }],
  ['settings of the future', { version: 99, countries: {} }],
];

/** Tests each kind of garbage in each key, and writes that fail. */
export function describeStored(browser: BrowserName): void {
  describe(`storage in ${browser}`, () => {
    let installed: Installed;
    let page: Page;

    beforeAll(async () => {
      installed = await install(browser, 'test');
    });
    afterAll(() => installed?.close());
    afterEach(async () => {
      await page.close();
      await installed.harness.inExtension(async () => {
        await Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]);
      });
    });

    const local = () => installed.harness.inExtension(() => chrome.storage.local.get());
    const put = (area: 'local' | 'session', items: object) =>
      installed.harness.inExtension((name, what) => chrome.storage[name].set(what), area, items);

    it.each(GARBAGE)(
      '%s for settings: the defaults, in words, and it is kept',
      async (_, value) => {
        await put('local', { settings: value });
        page = await installed.open(STORY);
        await untilMarked(page, MARKS);
        const popup = await installed.harness.openPopup(page);
        await untilSays(popup, UNREADABLE);
        expect(await local()).toEqual({ settings: value });
        await pressButton(popup, /^Malaysia/);
        await untilMarked(page, ['Huawei']);
        expect(await local()).toMatchObject({ 'settings-unreadable': value });
        await popup.close();
      },
    );

    it.each(GARBAGE)('%s for what is kept aside: no harm', async (_, value) => {
      await put('local', { 'settings-unreadable': value });
      page = await installed.harness.extensionPage('options.html');
      await says(page, 'Every choice takes effect at once');
      expect(await local()).toEqual({ 'settings-unreadable': value });
    });

    it.each(GARBAGE)('%s for hidden tabs: marks are shown', async (_, value) => {
      await put('session', { 'hidden-tabs': value });
      page = await installed.open(STORY);
      await untilMarked(page, MARKS);
      await installed.harness.command('hide-marks', page);
      await untilMarked(page, []);
    });

    it.each(GARBAGE)('%s for a report: there is nothing to report', async (_, value) => {
      await put('session', { report: value });
      page = await installed.harness.extensionPage('report.html');
      await says(page, 'nothing to report');
    });

    it('full, when a spelling is silenced: the card says so and the mark stays', async () => {
      page = await installed.open(STORY);
      await untilMarked(page, MARKS);
      await openCard(page, 'Huawei');
      await fillDisk(installed.harness);
      await page.bringToFront();
      await clickInCard(page, '.wrong button', 'on this site');
      await until('the words', async () =>
        (await cardText(page))?.includes('This could not be done. Try again.'),
      );
      await untilMarked(page, MARKS);
      expect(await local()).toEqual({});
      await installed.harness.stopBackground();
      await clickInCard(page, '.wrong button', 'on this site');
      await untilMarked(page, ['SenseTime']);
    });

    it('full, when a country is turned off: the popup says so', async () => {
      page = await installed.open(STORY);
      await untilMarked(page, MARKS);
      const popup = await installed.harness.openPopup(page);
      await untilSays(popup, '2 mentions');
      await popup.evaluate(() => {
        chrome.storage.local.set = () => Promise.reject(new Error('QUOTA_BYTES'));
      });
      await pressButton(popup, /^Malaysia/);
      await untilSays(popup, 'This could not be saved, so nothing has changed. Try again.');
      expect(await local()).toEqual({});
      await popup.close();
    });
  });
}

interface Area {
  get(): Promise<Record<string, unknown>>;
  set(items: object): Promise<void>;
  clear(): Promise<void>;
}
declare const chrome: { storage: Record<'local' | 'session', Area> };
