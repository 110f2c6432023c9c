/** How the card is drawn: on hostile pages, in both themes, in forced colours, and on paper. */
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openClicked } from './clicked.ts';
import { inCard, untilCard } from './closed-card.ts';
import { type Installed, install } from './installed.ts';
import { pointAt } from './point-at.ts';

/** Nothing of the page can move its name: the cards then lie at the same place. */
const NAME = `<p style="all: initial !important; position: fixed !important; left: 40px !important; top: 40px !important; font: 20px/24px serif !important; color: inherit !important">Huawei</p>`;

const news = (head: string, body = NAME) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>News</title>${head}</head><body>${body}</body></html>`;

describe('the card of the shipped build in chromium', () => {
  let installed: Installed;
  /** The card on a page that does nothing to it. */
  let plain: string | undefined;

  beforeAll(async () => {
    installed = await install('chromium', 'shipped');
  });
  afterAll(() => installed?.close());

  async function openCardOn(html: string, scheme: 'light' | 'dark' = 'light'): Promise<Page> {
    const page = await openClicked(installed, html, ['Huawei']);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await pointAt(page, 'Huawei');
    await untilCard(page, 'Huawei');
    return page;
  }

  async function pictureOn(html: string): Promise<string> {
    const page = await openCardOn(html);
    const clip = (await inCard(page, (surface) => {
      const { x, y, width, height } = surface.getBoundingClientRect();
      // Without the round corners, through which the page shows.
      return { x: x + 4, y: y + 4, width: width - 8, height: height - 8 };
    }))!;
    await page.mouse.move(clip.x + 150, clip.y + 15);
    const picture = await page.screenshot({ clip, encoding: 'base64' });
    await page.close();
    return picture;
  }

  it.each([
    ['resets everything', '* { all: unset !important }'],
    ['fades buttons', 'button { opacity: .2 !important; font-size: 40px !important }'],
    ['has a huge root font', 'html { font-size: 60px !important; line-height: 3 !important }'],
    [
      'wants what floats out of sight',
      '[popover], :popover-open, div { display: none !important; opacity: 0 !important }',
    ],
    ['shouts', 'html, * { text-transform: uppercase !important; letter-spacing: 3px !important }'],
  ])('is the same picture on a page that %s', async (_what, css) => {
    plain ??= await pictureOn(news(''));
    expect((await pictureOn(news(`<style>${css}</style>`))) === plain).toBe(true);
  });

  const theme = (page: Page) => inCard(page, ({ dataset }) => dataset.theme);

  it.each([
    ['light', 'a white page', 'dark', 'body { background: #fff }'],
    ['dark', 'a black page', 'light', 'body { background: #000; color: #eee }'],
    ['light', 'a page without colours', 'dark', ''],
    ['dark', 'a page that follows the system', 'dark', ':root { color-scheme: light dark }'],
    ['light', 'a page that follows the system', 'light', ':root { color-scheme: light dark }'],
    [
      'dark',
      'a dark gradient under light letters',
      'light',
      'body { background: linear-gradient(#123, #000); color: #fff }',
    ],
    [
      'light',
      'a light gradient under dark letters',
      'dark',
      'body { background: linear-gradient(#fff, #ccc); color: #111 }',
    ],
    [
      'dark',
      'a dark picture',
      'light',
      `body { background: #fff url("data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>"); color: #eee }`,
    ],
    [
      'dark',
      'a colour of another space',
      'light',
      'body { background: oklch(20% 0.05 250); color: #eee }',
    ],
    [
      'dark',
      'a half-transparent chain over black',
      'light',
      'html { background: #000; color: #ddd } body, p { background: rgb(255 255 255 / 10%) }',
    ],
  ])('is %s on %s while the system wants %s', async (wanted, _page, system, css) => {
    const page = await openCardOn(news(`<style>${css}</style>`), system as 'light' | 'dark');
    expect(await theme(page)).toBe(wanted);
    await page.close();
  });

  async function emulate(page: Page, media: object): Promise<CDPSession> {
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', media);
    return session;
  }

  it('does not move where less motion is wanted, and fades in elsewhere', async () => {
    for (const [value, moves] of [
      ['reduce', false],
      ['no-preference', true],
    ] as const) {
      const page = await openCardOn(news(''));
      await emulate(page, { features: [{ name: 'prefers-reduced-motion', value }] });
      const seen = await inCard(page, (surface) =>
        [surface, ...surface.querySelectorAll('*')].some((each) => {
          const { animationName, transitionDuration } = getComputedStyle(each);
          return animationName !== 'none' || !/^(0s(, )?)+$/.test(transitionDuration);
        }),
      );
      expect(seen).toBe(moves);
      await page.close();
    }
  });

  it('keeps edge, lines and words in forced colours', async () => {
    const page = await openCardOn(news(''));
    await emulate(page, { features: [{ name: 'forced-colors', value: 'active' }] });
    const seen = (await inCard(page, (surface) => {
      const { borderTopStyle, borderTopWidth, color, backgroundColor } = getComputedStyle(surface);
      const header = getComputedStyle(surface.querySelector('header')!);
      return {
        border: `${borderTopStyle} ${borderTopWidth}`,
        differ: color !== backgroundColor,
        head: header.borderTopStyle,
      };
    }))!;
    expect(seen).toEqual({ border: 'solid 1px', differ: true, head: 'double' });
    await page.close();
  });

  it('is not printed, and neither are the marks', async () => {
    const page = await openCardOn(news(''));
    const screen = await page.screenshot({ encoding: 'base64' });
    await emulate(page, { media: 'print' });
    const print = await page.screenshot({ encoding: 'base64' });
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(2);
    await page.evaluate(() => {
      CSS.highlights.clear();
      document.documentElement.lastElementChild!.remove();
    });
    const without = await page.screenshot({ encoding: 'base64' });
    expect([screen === print, print === without]).toEqual([false, true]);
    await page.close();
  });
});
