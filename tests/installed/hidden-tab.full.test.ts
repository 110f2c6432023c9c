/** A tab in the background waits, and rests; what happened meanwhile is read when it comes to front. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { article, type Installed, install, until, untilMarked } from './installed.ts';
import { AT_REST, callsOfUs } from './work.ts';

const STORY = article('<p>Huawei built it.</p><p id="last">SenseTime signed.</p>');

/** Longer than a page in front takes to be read, in ms. */
const READ = 1000;

declare const chrome: { tabs: { create(tab: { url: string; active: boolean }): Promise<unknown> } };

describe('in chromium, a tab in the background', () => {
  let installed: Installed;

  beforeAll(async () => {
    installed = await install('chromium', 'test');
  });
  afterAll(() => installed?.close());

  async function openBehind(html: string): Promise<Page> {
    const { harness, origin, pages } = installed;
    const url = `${origin}/behind-${pages.size}`;
    pages.set(new URL(url).pathname, html);
    const target = harness.browser.waitForTarget((each) => each.url() === url);
    await harness.inExtension(async (address) => {
      await chrome.tabs.create({ url: address, active: false });
    }, url);
    const page = (await (await target).page())!;
    await until('the page', () => page.evaluate(() => document.readyState === 'complete'));
    expect(await page.evaluate(() => document.hidden)).toBe(true);
    return page;
  }

  it.each([
    ['is not read', STORY],
    [
      'that writes itself anew is not read',
      `<script>setTimeout(() => {
document.open();
document.write(${JSON.stringify(STORY.replaceAll('\n', ''))});
document.close();
}, 300)</script>`,
    ],
  ])('%s until it comes to front', async (_name, html) => {
    const page = await openBehind(html);
    await delay(READ);
    expect(await page.evaluate(() => CSS.highlights.get('backstory-upper')?.size ?? 0)).toBe(0);
    expect(await callsOfUs(page)).toBeLessThan(AT_REST);
    await page.bringToFront();
    await untilMarked(page, ['Huawei', 'SenseTime']);
    await page.close();
  });

  it('rests when it has been read, loses stale marks, and is read on in front', async () => {
    const page = await installed.open(STORY);
    await untilMarked(page, ['Huawei', 'SenseTime']);
    const other = await installed.open(article('<p>Rain.</p>'));
    await until('the tab to be hidden', () => page.evaluate(() => document.hidden));
    expect(await callsOfUs(page)).toBeLessThan(AT_REST);
    await page.evaluate(() => {
      document.getElementById('last')!.textContent = 'ByteDance came.';
    });
    await delay(READ);
    expect(await callsOfUs(page)).toBeLessThan(AT_REST);
    expect(await page.evaluate(() => CSS.highlights.get('backstory-upper')!.size)).toBe(1);
    await page.bringToFront();
    await untilMarked(page, ['Huawei', 'ByteDance']);
    await other.close();
    await page.close();
  });
});
