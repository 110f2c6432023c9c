/** What is stored is the same before and after fifty pages, in the browser’s own words and on its disk. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marksOf } from '../../tools/browser/marks.ts';
import { storeSettings } from '../../tools/browser/settings.ts';
import { article, type Installed, until } from '../installed/installed.ts';
import { mentionsWhenRead } from '../installed/page-marks.ts';
import { closedCardText, installClosed, restOnFirstName } from './closed.ts';

declare const chrome: {
  storage: Record<'local' | 'sync' | 'session', { get(): Promise<Record<string, unknown>> }>;
};

const PAGES = 50;
const NAMES = ['Huawei', 'SenseTime', 'ByteDance', 'Tô Lâm', 'TikTok'];

describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  let installed: Installed;

  beforeAll(async () => {
    installed = await installClosed(browser);
    await storeSettings(installed.harness, { density: 'page' });
  });
  afterAll(() => installed?.close());

  const stored = () =>
    installed.harness.inExtension(async () => {
      const { local, sync, session } = chrome.storage;
      return JSON.stringify([await local.get(), await sync.get(), await session.get()]);
    });

  it('nothing is stored of fifty pages, their marks and their cards', async () => {
    const before = await stored();
    expect(JSON.parse(before).slice(1)).toEqual([{}, {}]);
    for (let number = 0; number < PAGES; number++) {
      const name = NAMES[number % NAMES.length]!;
      const page = await installed.open(article(`<p>${name} was named on page ${number}.</p>`));
      expect(await mentionsWhenRead(installed, page)).toBe(1);
      if (number % 10 === 0) {
        await until('the mark', async () => (await marksOf(page)).length === 1);
        await restOnFirstName(installed, page);
        await until('the card', () => closedCardText(installed, page));
      }
      await page.close();
    }
    expect(await stored()).toBe(before);
  });
});
