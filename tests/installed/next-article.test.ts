/** Sites that put the next article into the same document: marks, counts and card follow. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeSettings } from '../../tools/browser/settings.ts';
import { article, cardText, type Installed, install, until, untilMarked } from './installed.ts';
import { mentionsWhenRead } from './page-marks.ts';
import { pointAt } from './point-at.ts';

const FIRST = article('<main><h1>First</h1><p>Huawei built it. SenseTime signed.</p></main>');

const turn = (page: Page, words: string) =>
  page.evaluate((html) => {
    history.pushState({}, '', `/next-${history.length}`);
    document.title = 'Next';
    document.querySelector('main')!.innerHTML = html;
  }, words);

describe('in chromium', () => {
  let installed: Installed;

  beforeAll(async () => {
    installed = await install('chromium', 'test');
    await storeSettings(installed.harness);
  });
  afterAll(() => installed?.close());

  it('the next article has its own marks and counts, and an open card goes', async () => {
    const page = await installed.open(FIRST);
    await page.bringToFront();
    await untilMarked(page, ['Huawei', 'SenseTime']);
    await pointAt(page, 'Huawei');
    await until('the card', () => cardText(page));
    await turn(page, '<h1>Second</h1><p>ByteDance came, ByteDance left, and TikTok stayed.</p>');
    await until('the card to close', async () => (await cardText(page)) === undefined);
    await untilMarked(page, ['ByteDance', 'ByteDance', 'TikTok']);
    expect(await mentionsWhenRead(installed, page)).toBe(3);
    await turn(page, '<h1>Third</h1><p>Rain is expected.</p>');
    await untilMarked(page, []);
    expect(await mentionsWhenRead(installed, page)).toBe(0);
    await turn(page, '<h1>Xi in Hanoi</h1><p>Xi Jinping came.</p>');
    await untilMarked(page, ['Xi', 'Xi Jinping']);
    expect(await mentionsWhenRead(installed, page)).toBe(2);
    await page.close();
  });
});
