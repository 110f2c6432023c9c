/** The browser ends the background whenever it likes; each step of the reader's way goes on without a word. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
import { openWatched } from '../installed/open-watched.ts';
import { pressButton, tabAt } from '../installed/own-pages.ts';
import { clickInCard, openCard, untilCard } from './in-card.ts';

const STORY = article('<p>Huawei built it.</p><p>SenseTime signed in Malaysia.</p>');
const MARKS = ['Huawei', 'SenseTime'];

/** Where the reader is when it happens. */
interface Scene extends Installed {
  page: Page;
  /** Ends the background and proves that it has ended. */
  stop(): Promise<void>;
}

type Fault = readonly [when: string, expectation: string, act: (scene: Scene) => Promise<void>];

const FAULTS: readonly Fault[] = [
  [
    'before the popup opens',
    'it sums the page up',
    async ({ harness, page, stop }) => {
      await stop();
      const popup = await harness.openPopup(page);
      await untilSays(popup, '2 mentions of 2 names');
      await popup.close();
    },
  ],
  [
    'before a page is opened',
    'it is marked',
    async ({ open, stop }) => {
      await stop();
      const other = await open(STORY);
      await untilMarked(other, MARKS);
      await other.close();
    },
  ],
  [
    'before text comes in',
    'it is marked, and a short name knows the full one that was there before',
    async ({ page, stop }) => {
      await page.evaluate(() => document.querySelector('p')!.append(' Xi Jinping came.'));
      await untilMarked(page, ['Huawei', 'Xi Jinping', 'SenseTime']);
      await stop();
      await page.evaluate(() => {
        const late = document.createElement('p');
        late.textContent = 'Xi spoke on Monday of TikTok.';
        document.querySelector('p')!.parentElement!.append(late);
      });
      await untilMarked(page, ['Huawei', 'Xi Jinping', 'SenseTime', 'Xi', 'TikTok']);
    },
  ],
  [
    'before the full name goes',
    'the short one loses its mark',
    async ({ page, stop }) => {
      await page.evaluate(() => document.querySelector('p')!.append(' Xi Jinping came.'));
      await page.evaluate(() => document.querySelectorAll('p')[1]!.append(' Xi spoke on Monday.'));
      await untilMarked(page, ['Huawei', 'Xi Jinping', 'SenseTime', 'Xi']);
      await stop();
      await page.evaluate(() => document.querySelector('p')!.lastChild!.remove());
      await untilMarked(page, MARKS);
    },
  ],
  [
    'before the first card',
    'it opens',
    async ({ page, stop }) => {
      await stop();
      await openCard(page, 'Huawei');
    },
  ],
  [
    'while a card is open',
    'it stays, closes, and the next one opens',
    async ({ page, stop }) => {
      await openCard(page, 'Huawei');
      await stop();
      await untilCard(page, 'Huawei');
      await page.keyboard.press('Escape');
      await until('no card', async () => (await cardText(page)) === undefined);
      await openCard(page, 'SenseTime');
    },
  ],
  [
    'before a hop to another card',
    'the other card opens, and the way back is there',
    async ({ page, stop }) => {
      await openCard(page, 'Huawei');
      await stop();
      await untilCard(page, await clickInCard(page, '.hop'));
      await clickInCard(page, '.back');
      await untilCard(page, 'Huawei');
    },
  ],
  [
    'before a spelling is silenced on its site',
    'it is silenced and stored, and taken back',
    async ({ harness, page, stop }) => {
      await openCard(page, 'Huawei');
      await stop();
      await clickInCard(page, '.wrong button', 'on this site');
      await untilMarked(page, ['SenseTime']);
      const stored = await harness.inExtension(() => chrome.storage.local.get());
      expect(JSON.stringify(stored)).toContain('"alias":"Huawei"');
      await stop();
      await clickInCard(page, '.wrong button', 'Mark it again');
      await untilMarked(page, MARKS);
    },
  ],
  [
    'before a report is written',
    'it opens and names the mark',
    async ({ harness, page, stop }) => {
      await openCard(page, 'Huawei');
      await stop();
      await clickInCard(page, '.wrong button', 'Write a report');
      const report = await tabAt(harness, 'report.html');
      await report.waitForSelector('textarea');
      const text = await report.$eval('textarea', ({ value }) => value);
      expect(text).toContain('“Huawei” was marked as Huawei.');
      await report.close();
    },
  ],
  [
    'before the library is opened',
    'it opens',
    async ({ harness, page, stop }) => {
      const popup = await harness.openPopup(page);
      await untilSays(popup, '2 mentions');
      await stop();
      await pressButton(popup, /^Library$/);
      const library = await tabAt(harness, 'library.html');
      await library.waitForSelector('main h2');
      await library.close();
    },
  ],
  [
    'before a copy is made',
    'it has its marks',
    async ({ harness, page, stop }) => {
      const popup = await harness.openPopup(page);
      await untilSays(popup, '2 mentions');
      await stop();
      await pressButton(popup, /^Annotated copy$/);
      const copy = await tabAt(harness, 'copy.html');
      await until('two marks', () =>
        copy.evaluate(() => document.querySelectorAll('mark').length === 2),
      );
      await copy.close();
    },
  ],
  [
    'before a country is turned off',
    'the open page follows, and follows back',
    async ({ harness, page, stop }) => {
      const popup = await harness.openPopup(page);
      await untilSays(popup, '2 mentions');
      await stop();
      await pressButton(popup, /^Malaysia/);
      await untilMarked(page, ['Huawei']);
      await stop();
      await pressButton(popup, /^Malaysia/);
      await untilMarked(page, MARKS);
      await popup.close();
    },
  ],
  [
    'after marks were hidden in a tab',
    'they stay hidden when it is loaded anew',
    async ({ harness, page, stop }) => {
      await harness.command('hide-marks', page);
      await untilMarked(page, []);
      await stop();
      await page.reload();
      await harness.command('hide-marks', page);
      await untilMarked(page, MARKS);
    },
  ],
  [
    'before the hosts are withdrawn',
    'open pages are left, and read again when they are granted',
    async ({ harness, page, stop }) => {
      const hosts = ['http://127.0.0.1/*', 'http://localhost/*'];
      await stop();
      await harness.setHosts(hosts, false);
      await page.bringToFront();
      await untilMarked(page, []);
      await stop();
      await harness.setHosts(hosts, true);
      await page.bringToFront();
      await untilMarked(page, MARKS);
    },
  ],
  [
    'while a page waits for its first answer',
    'it asks again and is marked',
    async ({ harness, open, stop }) => {
      await stop();
      await harness.inExtension(holdAnswers);
      const other = await open(STORY);
      await until('the question', () => harness.inExtension(wasAsked));
      await stop();
      await untilMarked(other, MARKS);
      await other.close();
    },
  ],
];

/** Tests each of the faults in a browser. */
export function describeStopped(browser: BrowserName): void {
  describe(`the background ended in ${browser}`, () => {
    let installed: Installed;

    beforeAll(async () => {
      installed = await install(browser, 'test');
    });
    afterAll(() => installed?.close());

    it.each(FAULTS)('%s: %s', async (_when, _expectation, act) => {
      const { harness } = installed;
      const { page, errors } = await openWatched(installed, STORY);
      await untilMarked(page, MARKS);
      const stop = async () => {
        // On a busy machine a late message of the page can wake it again.
        await until('the background to end', async () => {
          await harness.stopBackground();
          return !(await harness.isBackgroundRunning());
        });
      };
      await act({ ...installed, page, stop });
      expect(errors).toEqual([]);
      await page.close();
    });
  });
}

interface Local {
  get(): Promise<Record<string, unknown>>;
}
interface Background {
  chrome: { storage: { local: Local } };
  asked?: boolean;
}
declare const chrome: {
  storage: { local: Local };
  runtime: { getBackgroundPage?(): Promise<Background> };
};

/** From now on the background reads its storage without end, as on a disk that does not answer. */
async function holdAnswers(): Promise<void> {
  const here = globalThis as unknown as Background;
  const background = (await chrome.runtime.getBackgroundPage?.()) ?? here;
  background.chrome.storage.local.get = () => {
    background.asked = true;
    return new Promise(() => undefined);
  };
}

async function wasAsked(): Promise<boolean> {
  const here = globalThis as unknown as Background;
  const background = (await chrome.runtime.getBackgroundPage?.()) ?? here;
  return background.asked === true;
}
