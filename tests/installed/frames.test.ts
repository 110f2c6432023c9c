/** Frames: those that belong to the page are read with it, those of others are left alone. */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { press, untilSays } from './in-popup.ts';
import { article, cardText, type Installed, install, until } from './installed.ts';
import { openWatched } from './open-watched.ts';
import { marksInFrames, untilMarkedInFrames } from './page-marks.ts';

const INNER = '<p>SenseTime signed.</p>';
const quoted = (html: string) => html.replaceAll('"', '&quot;');
const later = (script: string) => `<script>setTimeout(() => { ${script} }, 300)</script>`;

/** Kind of frame → its markup; OTHER stands for an origin that is not the page's. */
const READ: readonly (readonly [kind: string, html: string, marks: number])[] = [
  ['of the same origin', '<iframe src="/inner"></iframe>', 1],
  ['with a document in its attribute', `<iframe srcdoc="${INNER}"></iframe>`, 1],
  [
    'of the same origin in a frame of the same origin',
    `<iframe srcdoc="${quoted(`${INNER}<iframe src="/inner"></iframe>`)}"></iframe>`,
    2,
  ],
  [
    'without an address, filled by the page',
    `<iframe></iframe><script>document.querySelector('iframe').contentDocument.body.innerHTML = ${JSON.stringify(INNER)};</script>`,
    1,
  ],
  [
    'without an address, written by the page',
    `<iframe></iframe><script>
const inner = document.querySelector('iframe').contentDocument;
inner.open();
inner.write(${JSON.stringify(INNER)});
inner.close();</script>`,
    1,
  ],
  [
    'that is added later',
    later(`const frame = document.createElement('iframe');
frame.src = '/inner';
document.body.append(frame);`),
    1,
  ],
  [
    'without an address that is filled later',
    `<iframe></iframe>${later(`document.querySelector('iframe').contentDocument.body.innerHTML = ${JSON.stringify(INNER)};`)}`,
    1,
  ],
];

const LEFT_ALONE: readonly (readonly [kind: string, html: string])[] = [
  ['of another origin', '<iframe src="OTHER/inner"></iframe>'],
  ['of data', `<iframe src="data:text/html,${encodeURIComponent(INNER)}"></iframe>`],
  ['in a sandbox', '<iframe src="/inner" sandbox="allow-scripts"></iframe>'],
  ['in a sandbox, its document in its attribute', `<iframe sandbox srcdoc="${INNER}"></iframe>`],
  ['of the same origin inside one of another', '<iframe src="OTHER/outer"></iframe>'],
];

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
