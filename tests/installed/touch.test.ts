/** By finger, on the build that readers get. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { marksOf } from '../../tools/browser/marks.ts';
import { openClicked } from './clicked.ts';
import { cardHeading, inCard, untilCard, untilNoCard } from './closed-card.ts';
import { type Installed, install, until } from './installed.ts';

const STORY = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Article</title>
<meta name="viewport" content="width=device-width"></head><body style="font: 18px/1.6 serif">
<p>Huawei and <a href="#end">SenseTime</a> were named.</p><div style="height: 420px"></div>
<p id="low">ByteDance came.</p><div style="height: 900px"></div><p id="end">End.</p></body></html>`;
const MARKS = ['Huawei', 'SenseTime', 'ByteDance'];

describe('a finger on the shipped build in chromium', () => {
  let installed: Installed;
  let page: Page;

  beforeAll(async () => {
    installed = await install('chromium', 'shipped');
    const phone = { width: 390, height: 700, hasTouch: true, isMobile: true };
    page = await openClicked(installed, STORY, MARKS, phone);
    expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
  });
  afterAll(() => installed?.close());
  beforeEach(async () => {
    await page.touchscreen.tap(380, 5);
    await untilNoCard(page);
    await page.evaluate(() => scrollTo(0, 0));
  });

  async function tap(text: string): Promise<void> {
    const { box } = (await marksOf(page)).find((each) => each.text === text)!;
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  }

  it.each(['Huawei', 'ByteDance'])(
    'on %s opens a sheet of at most 0.6 of the height, and the name stays in sight',
    async (name) => {
      await tap(name);
      await untilCard(page, name);
      const box = (await inCard(page, (surface) => surface.getBoundingClientRect().toJSON()))!;
      expect(Math.round(box.bottom)).toBe(700);
      expect(box.height).toBeLessThanOrEqual(0.6 * 700 + 1);
      expect([box.left, box.width]).toEqual([0, 390]);
      const mark = (await marksOf(page)).find((each) => each.text === name)!;
      expect(mark.box.y).toBeGreaterThanOrEqual(0);
      expect(mark.box.y + mark.box.height).toBeLessThanOrEqual(box.top);
    },
  );

  it('finds targets of 44 px in all of the sheet, its folded parts included', async () => {
    await tap('Huawei');
    await untilCard(page, 'Huawei');
    const targets = (await inCard(page, (surface) => {
      for (const details of surface.querySelectorAll('details')) details.open = true;
      return [...surface.querySelectorAll<HTMLElement>('a, button, summary')].map((target) => {
        // A link inside a sentence is exempt: its line is its room (WCAG 2.2, 2.5.8).
        const { width, height } = target.getBoundingClientRect();
        const inText = target.matches('.hop') || getComputedStyle(target).display === 'inline';
        return { name: `${target.className} ${target.textContent}`, width, height, inText };
      });
    }))!;
    expect(targets.filter(({ inText }) => !inText).length).toBeGreaterThan(5);
    for (const { name, width, height, inText } of targets) {
      if (inText) continue;
      expect(Math.round(width), name).toBeGreaterThanOrEqual(44);
      expect(Math.round(height), name).toBeGreaterThanOrEqual(44);
    }
  });

  it('gives the sheet the focus, so that what is read aloud begins there', async () => {
    await tap('Huawei');
    await untilCard(page, 'Huawei');
    const focused = await inCard(
      page,
      (surface) => (surface.getRootNode() as ShadowRoot).activeElement?.localName,
    );
    expect(focused).toBe('h2');
  });

  it('closes the sheet by a tap outside, and by its button', async () => {
    await tap('Huawei');
    await untilCard(page, 'Huawei');
    await page.touchscreen.tap(200, 150);
    await untilNoCard(page);
    await tap('Huawei');
    await untilCard(page, 'Huawei');
    const close = (await inCard(page, (surface) =>
      surface.querySelector('.close')!.getBoundingClientRect().toJSON(),
    ))!;
    await page.touchscreen.tap(close.x + close.width / 2, close.y + close.height / 2);
    await untilNoCard(page);
  });

  it('follows a linked mention', async () => {
    await tap('SenseTime');
    await until('the link’s target', () => page.evaluate(() => location.hash === '#end'));
    expect(await cardHeading(page)).toBeUndefined();
  });
});
