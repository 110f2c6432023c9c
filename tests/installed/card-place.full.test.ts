/** Where the card of the shipped build lies: in windows of every size, zoomed in, beside long names. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openClicked } from './clicked.ts';
import { inCard, untilCard, untilNoCard } from './closed-card.ts';
import { type Installed, install, until, untilMarked } from './installed.ts';

/** Room between the card and the edge of the viewport, in CSS px. */
const EDGE = 8;

const CORNERS = [
  'left: 0; top: 0',
  'right: 0; top: 0',
  'left: 0; bottom: 0',
  'right: 0; bottom: 0',
  'left: 30%; top: 45%',
];
/** Name on the page, and on its card. */
const NAMES = [
  ['Huawei', 'Huawei'],
  ['Vietnam’s Cybersecurity Law', 'Cybersecurity Law of Vietnam'],
] as const;

/** The name in a box so narrow that the long one takes several lines. */
const cornered = (place: string, name: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>News</title></head>
<body><p style="position: fixed; margin: 0; width: 8em; font: 16px/1.3 serif; ${place}"><span id="name">${name}</span></p></body></html>`;

const WINDOWS = [
  { width: 320, height: 640, zoom: 1 },
  { width: 768, height: 640, zoom: 1 },
  { width: 1280, height: 800, zoom: 1 },
  { width: 1280, height: 1024, zoom: 2 },
  { width: 1280, height: 1024, zoom: 4 },
];

declare const chrome: {
  tabs: {
    query(query: object): Promise<{ id: number }[]>;
    setZoom(tab: number, zoom: number): Promise<void>;
  };
};

let installed: Installed;

beforeAll(async () => {
  installed = await install('chromium', 'shipped');
});
afterAll(() => installed?.close());

describe.each(WINDOWS)(
  'in a window of $width × $height px, zoom $zoom',
  ({ width, height, zoom }) => {
    let page: Page;

    beforeAll(async () => {
      page = await openClicked(installed, cornered(CORNERS[0]!, 'Huawei'), ['Huawei']);
      await page.setViewport({ width, height });
      await installed.harness.inExtension(async (factor) => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        await chrome.tabs.setZoom(tab!.id, factor);
      }, zoom);
      await until('the zoom', async () =>
        page.evaluate((wanted) => Math.abs(innerWidth - wanted) < 2, width / zoom),
      );
    });
    afterAll(() => page?.close());

    const cases = NAMES.flatMap(([name, heading]) =>
      CORNERS.map((place) => ({ name, heading, place })),
    );

    it.each(cases)(
      'the card of $name at $place is whole and covers no line of it',
      async ({ name, heading, place }) => {
        const lines = await put(name, place);
        if (name !== 'Huawei') expect(lines.length).toBeGreaterThan(1);
        for (const { x, y, width: long, height: high } of new Set([lines[0]!, lines.at(-1)!])) {
          const [middleX, middleY] = [x + long / 2, y + high / 2];
          await page.mouse.move(width / zoom / 2, 1);
          await page.mouse.move(middleX, middleY, { steps: 4 });
          await untilCard(page, heading);
          const seen = (await inCard(page, (surface) => ({
            card: surface.getBoundingClientRect().toJSON() as DOMRect,
            view: [innerWidth, innerHeight],
          })))!;
          expectWellPlaced(seen.card, { lines, view: seen.view as [number, number] });
          await page.keyboard.press('Escape');
          await untilNoCard(page);
        }
      },
    );

    /** Shows the name at the place; gives the rectangles of its lines. */
    async function put(name: string, place: string): Promise<DOMRect[]> {
      await page.evaluate(
        (words, style) => {
          document.getElementById('name')!.textContent = words;
          const box = document.querySelector('p')!;
          box.style.inset = 'auto';
          box.style.cssText += style;
        },
        name,
        place,
      );
      await untilMarked(page, [name]);
      return page.evaluate(() => {
        const range = document.createRange();
        range.selectNodeContents(document.getElementById('name')!);
        return [...range.getClientRects()].map((line) => line.toJSON() as DOMRect);
      });
    }
  },
);

function expectWellPlaced(
  card: DOMRect,
  { lines, view: [width, height] }: { lines: DOMRect[]; view: [number, number] },
): void {
  expect(card.left).toBeGreaterThanOrEqual(EDGE);
  expect(card.top).toBeGreaterThanOrEqual(EDGE);
  expect(card.right).toBeLessThanOrEqual(width - EDGE);
  expect(card.bottom).toBeLessThanOrEqual(height - EDGE);
  // Enough for the name of the card and some lines under it.
  expect(card.height).toBeGreaterThan(60);
  for (const line of lines) {
    const apart =
      card.right <= line.left ||
      card.left >= line.right ||
      card.bottom <= line.top ||
      card.top >= line.bottom;
    expect(apart, `card ${JSON.stringify(card)}, line ${JSON.stringify(line)}`).toBe(true);
  }
}
