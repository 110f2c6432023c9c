/** Pages that go, and grants that are withdrawn, while something is under way. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { BrowserName } from '../../tools/browser/find.mjs';
import { untilSays } from '../installed/in-popup.ts';
import { article, type Installed, install, until, untilMarked } from '../installed/installed.ts';
import { openWatched } from '../installed/open-watched.ts';
import { tabOf } from '../installed/page-marks.ts';
import { errorsSince, keepBack, listenForErrors } from './background.ts';
import { openCard } from './in-card.ts';

const STORY = article('<p>Huawei built it.</p><p>SenseTime signed in Malaysia.</p>');
const MARKS = ['Huawei', 'SenseTime'];
const HOSTS = ['http://127.0.0.1/*', 'http://localhost/*'];
/** How often each is done: what matters is who is quicker. */
const TIMES = 5;
/** How long a script is kept back, in ms: long enough for a page to go. */
const LATE = 1500;

/** About 8 MB: it is read for a while. */
const LONG = article(
  `<p>Huawei built it.</p>${`<p>${'The river rose. '.repeat(60)}</p>`.repeat(8000)}<p>SenseTime.</p>`,
);

const GOINGS: readonly (readonly [what: string, go: (page: Page) => Promise<unknown>])[] = [
  ['is closed', (page) => page.close()],
  ['is loaded anew', (page) => page.reload()],
  ['goes elsewhere', (page) => page.goto('about:blank')],
  ['replaces its document', (page) => page.evaluate(() => document.open().write('<p>Rain.'))],
];

/** Tests pages that go in a browser. */
export function describeGone(browser: BrowserName): void {
  describe(`in ${browser}`, () => {
    let installed: Installed;

    beforeAll(async () => {
      installed = await install(browser, 'test');
    });
    afterAll(() => installed?.close());

    it.each(GOINGS)('a page that %s while its cards are fetched does no harm', async (_, go) => {
      await listenForErrors(installed.harness);
      const heard: string[] = [];
      for (let time = 0; time < TIMES; time++) {
        const { page, errors } = await openWatched(installed, STORY);
        await until('a mark', () => page.evaluate(() => CSS.highlights.size > 0));
        await go(page);
        heard.push(...errors);
        if (!page.isClosed()) await page.close();
      }
      const { page, errors } = await openWatched(installed, STORY);
      await untilMarked(page, MARKS);
      await openCard(page, 'SenseTime');
      expect([...heard, ...errors]).toEqual([]);
      expect(await errorsSince(installed.harness)).toEqual([]);
      await page.close();
    });

    it('a page is read that came while a script was on its way to the one before it', async () => {
      const own = await install(browser, 'test');
      onTestFinished(() => own.close());
      await keepBack(own.harness, 'page.js', LATE);
      const page = await own.open(STORY);
      await pause(LATE / 2);
      own.pages.set('/next', article('<p>Rain.</p>'));
      await page.goto(`${own.origin}/next`);
      await pause(LATE);
      await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p>Huawei came.'));
      await untilMarked(page, ['Huawei']);
    });

    it('a page whose host is withdrawn while it is read is left, and read on a click', async () => {
      const { harness } = installed;
      const { page, errors } = await openWatched(installed, LONG);
      await until('a mark', () => page.evaluate(() => CSS.highlights.size > 0));
      expect(await isRead(installed, page)).toBe(false);
      await harness.setHosts(HOSTS, false);
      await page.bringToFront();
      await until('no mark', () => page.evaluate(() => CSS.highlights.size === 0));
      const popup = await harness.openPopup(page);
      await untilSays(popup, '2 mentions of 2 names');
      await popup.close();
      expect(errors).toEqual([]);
      await page.close();
      await harness.setHosts(HOSTS, true);
    });
  });
}

declare const chrome: {
  tabs: {
    sendMessage(tab: number, message: object): Promise<{ reply: { complete: boolean } }>;
  };
};

async function isRead(installed: Installed, page: Page): Promise<boolean> {
  const tab = await tabOf(installed, page);
  const { reply } = await installed.harness.inExtension(
    (id) => chrome.tabs.sendMessage(id, { backstory: 'summary-wanted' }),
    tab,
  );
  return reply.complete;
}
