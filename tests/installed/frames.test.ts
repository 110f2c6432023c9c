/** Frames: those that belong to the page are read with it, those of others are left alone. */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { INNER, LEFT_ALONE, READ } from './frame-cases.ts';
import { press, untilSays } from './in-popup.ts';
import { article, cardText, type Installed, install, until } from './installed.ts';
import { openWatched } from './open-watched.ts';
import { marksInFrames, untilMarkedInFrames } from './page-marks.ts';

describe('in chromium, a page with a frame', () => {
  let installed: Installed;

  beforeAll(async () => {
    installed = await install('chromium', 'test');
    installed.pages.set('/inner', `<!doctype html><title>Inner</title>${INNER}`);
  });
  afterAll(() => installed?.close());

  const other = () => installed.origin.replace('127.0.0.1', 'localhost');
  const open = (html: string) =>
    openWatched(installed, article(`<p>Huawei built it.</p>${html.replace('OTHER', other())}`));

  it.each(READ)('%s is read with it', async (_kind, html, marks) => {
    const { page, errors } = await open(html);
    await untilMarkedInFrames(installed, page, [
      'Huawei',
      ...Array<string>(marks).fill('SenseTime'),
    ]);
    expect(errors).toEqual([]);
    await page.close();
  });

  it.each(LEFT_ALONE)('%s leaves the frame alone', async (_kind, html) => {
    installed.pages.set('/outer', `<!doctype html>${INNER}<iframe srcdoc="${INNER}"></iframe>`);
    const { page, errors } = await open(html);
    await untilMarkedInFrames(installed, page, ['Huawei']);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 400)));
    const frames = await marksInFrames(installed, page);
    expect(frames.length).toBeGreaterThan(1);
    expect(frames.flatMap(({ texts }) => texts)).toEqual(['Huawei']);
    const popup = await installed.harness.openPopup(page);
    await untilSays(popup, '1 mention of 1 name');
    await popup.close();
    expect(errors).toEqual([]);
    await page.close();
  });

  it('of its own is summed up once, and a jump leads into it', async () => {
    const { page } = await open(
      `<div style="height: 3000px"></div><iframe srcdoc="${INNER}<p>Huawei came.</p>"></iframe>`,
    );
    await until('the frame', async () => page.frames().length === 2);
    const popup = await installed.harness.openPopup(page);
    await untilSays(popup, '3 mentions of 2 names');
    await press(popup, 'Show SenseTime');
    const frame = await until('the frame’s card', () => frameWithCard(page));
    expect(frame).toBe(page.frames()[1]);
    expect(await cardText(page)).toBeUndefined();
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000);
    await page.close();
  });
});

async function frameWithCard(page: Page): Promise<Frame | undefined> {
  for (const frame of page.frames()) {
    const hasCard = await frame.evaluate(
      () => document.documentElement.lastElementChild?.shadowRoot?.querySelector('article') != null,
    );
    if (hasCard) return frame;
  }
  return undefined;
}
