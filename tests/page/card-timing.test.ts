import { describe, expect, it } from 'vitest';
import { type ClockedPage, readClocked } from './clocked-page.ts';
import { headingIn, hostIn, middleOf, surfaceIn } from './open-card.ts';
import { frames } from './open-page.ts';

const WORDS = `<!doctype html><style>body { margin: 20px; font: 20px/1.5 serif }</style>`;
const ONE = `${WORDS}<p><span id="h">Huawei</span> <i id="w">came by the river</i></p>`;
const TWO = `${WORDS}<p><span id="h">Huawei</span> <span id="t">TikTok</span></p>`;
const TWENTY = `${WORDS}<p style="white-space: nowrap; font-size: 15px">${'<span>Huawei</span> '.repeat(20)}</p>`;

/** A bare place, far from mention and card. */
const FAR = { x: 880, y: 680 };

const hosts = ({ document }: ClockedPage) =>
  [...document.documentElement.children].filter(({ shadowRoot }) => shadowRoot).length;

describe('the card of a mention under the pointer', () => {
  it('comes after 150 ms of rest, and not before', async () => {
    const page = await readClocked({ html: ONE, entity: 'huawei' });
    await page.point(middleOf(page.document, '#h'));
    await page.rest(149);
    expect(hostIn(page.document)).toBeUndefined();
    await page.rest(1);
    expect(headingIn(page.document)).toBe('Huawei');
  });

  it('comes after 500 ms at the latest while the pointer moves inside', async () => {
    const page = await readClocked({ html: ONE, entity: 'huawei' });
    const { x, y } = middleOf(page.document, '#h');
    await page.point({ x, y });
    for (let ms = 0; ms < 490; ms += 10) {
      await page.rest(10);
      expect(hostIn(page.document), `${ms} ms`).toBeUndefined();
      await page.point({ x: x + ((ms / 10) % 3), y });
    }
    await page.rest(10);
    expect(headingIn(page.document)).toBe('Huawei');
  });

  it('is there two frames after its time at the latest', async () => {
    const page = await readClocked({ html: ONE, entity: 'huawei' });
    await page.point(middleOf(page.document, '#h'));
    page.clock.advance(150);
    // 100 ms are six frames: two leave room for a slow page.
    await frames(page.view, 2);
    expect(surfaceIn(page.document).getBoundingClientRect().height).toBeGreaterThan(100);
  });

  it('does not come in a sweep across 20 mentions at 1,000 px/s', async () => {
    const page = await readClocked({ html: TWENTY, width: 1400, entity: 'huawei' });
    const spans = [...page.document.querySelectorAll('span')];
    const { left, top, height } = spans[0]!.getBoundingClientRect();
    const { right } = spans.at(-1)!.getBoundingClientRect();
    expect(right).toBeLessThan(1400);
    const y = top + height / 2;
    await page.travel({ from: { x: left, y }, to: { x: right + 20, y }, speed: 1000 }, () =>
      expect(hosts(page)).toBe(0),
    );
    await page.rest(2000);
    expect(hosts(page)).toBe(0);
  });

  it('is replaced in place by that of the adjacent mention, with one card in every frame', async () => {
    const page = await readClocked({ html: TWO, entity: 'huawei' });
    const [from, to] = [middleOf(page.document, '#h'), middleOf(page.document, '#t')];
    await page.point(from);
    await page.rest(150);
    const host = hostIn(page.document);
    const seen = new Set<string>();
    let looking = true;
    const look = () => {
      const { height } = surfaceIn(page.document)?.getBoundingClientRect() ?? { height: 0 };
      seen.add(`${hosts(page)} ${height > 0 ? headingIn(page.document) : 'unpainted'}`);
      if (looking) page.view.requestAnimationFrame(look);
    };
    look();
    await page.travel({ from, to, speed: 300 });
    await page.rest(150);
    looking = false;
    expect([...seen]).toEqual(['1 Huawei', '1 TikTok']);
    expect(hostIn(page.document)).toBe(host);
  });

  it.each([
    ['top left', 'left:20px; top:20px'],
    ['top right', 'right:20px; top:20px'],
    ['bottom left', 'left:20px; bottom:20px'],
    ['bottom right', 'right:20px; bottom:20px'],
    ['middle', 'left:45%; top:45%'],
  ])('stays on the diagonal way into it at 300 px/s: %s', async (_corner, style) => {
    const html = `${WORDS}<p id="h" style="position:fixed; margin:0; ${style}">Huawei</p>`;
    const page = await readClocked({ html, entity: 'huawei' });
    const from = middleOf(page.document, '#h');
    for (const across of [0.1, 0.9]) {
      await page.point(from);
      await page.rest(150);
      const { left, top, bottom, width } = surfaceIn(page.document).getBoundingClientRect();
      const to = { x: left + width * across, y: top > from.y ? top + 12 : bottom - 12 };
      await page.travel({ from, to, speed: 300 }, () => expect(hosts(page)).toBe(1));
      await page.rest(5000);
      expect(headingIn(page.document)).toBe('Huawei');
      await page.point(FAR.x > left && FAR.x < left + width ? { x: 2, y: 340 } : FAR);
      await page.rest(299);
      expect(hosts(page)).toBe(1);
      await page.rest(1);
      expect(hosts(page)).toBe(0);
    }
  });

  it('comes again under a pointer that goes from its Close button to the mention', async () => {
    const page = await readClocked({ html: ONE, entity: 'huawei' });
    await page.point(middleOf(page.document, '#h'));
    await page.rest(150);
    surfaceIn(page.document).querySelector<HTMLElement>('.close')!.click();
    await page.point(middleOf(page.document, '#h'));
    await page.rest(150);
    expect(headingIn(page.document)).toBe('Huawei');
  });

  it('stays for 60 s while nothing is touched', async () => {
    const page = await readClocked({ html: ONE, entity: 'huawei' });
    await page.point(middleOf(page.document, '#h'));
    await page.rest(150);
    for (let second = 0; second < 60; second++) await page.rest(1000);
    expect(headingIn(page.document)).toBe('Huawei');
    expect(page.clock.waiting).toBe(0);
  });
});
