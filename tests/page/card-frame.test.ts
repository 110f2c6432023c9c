/** The frame around the mention that the reader was led to. */
import { describe, expect, it, vi } from 'vitest';
import { FRAMED } from '../../page/mention-frame.ts';
import { cardOpened, hostIn, jumpTo, middleOf, movePointer } from './open-card.ts';
import { frames, type ReadPage, readPage } from './open-page.ts';

const HTML = `<body style="margin: 40px; font: 18px/1.6 serif"><p id="a">TikTok came.</p><div style="height: 2000px"></div>
<p id="b" style="inline-size: 130px">Cambodian Center for Human Rights</p><div style="height: 2000px"></div>`;

const boxes = ({ document }: ReadPage) => [
  ...(hostIn(document)?.shadowRoot?.querySelectorAll<HTMLElement>('.frame') ?? []),
];

function rectsOf({ document }: ReadPage, selector: string): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(document.querySelector(selector)!);
  return [...range.getClientRects()];
}

const placeOf = ({ left, top, width, height }: DOMRect) =>
  [left, top, width, height].map(Math.round);
const places = (rects: DOMRect[]) => rects.map(placeOf);
const framed = (page: ReadPage) => places(boxes(page).map((box) => box.getBoundingClientRect()));

describe('the frame around a mention', () => {
  it('stands around each of its lines after a jump, above the page and out of the way', async () => {
    const page = await readPage({ html: HTML });
    await jumpTo(page, 'cambodian-center-for-human-rights');
    const lines = rectsOf(page, '#b');
    expect(lines.length).toBeGreaterThan(1);
    expect(framed(page)).toEqual(places(lines));
    for (const box of boxes(page)) {
      expect(box.matches(':popover-open')).toBe(true);
      expect(page.view.getComputedStyle(box).pointerEvents).toBe('none');
      expect(page.view.getComputedStyle(box).outlineStyle).toBe('solid');
    }
  });

  it('goes with the mention when the page scrolls', async () => {
    const page = await readPage({ html: HTML });
    await jumpTo(page, 'cambodian-center-for-human-rights');
    const before = framed(page);
    page.view.scrollBy(0, 50);
    await frames(page.view, 3);
    expect(framed(page)).toEqual(places(rectsOf(page, '#b')));
    expect(framed(page)).not.toEqual(before);
  });

  it('goes after a moment, and the card stays', async () => {
    const page = await readPage({ html: HTML });
    await jumpTo(page, 'tiktok');
    expect(boxes(page).length).toBe(1);
    await vi.waitFor(() => expect(boxes(page)).toEqual([]), { timeout: FRAMED * 4 });
    expect(hostIn(page.document)).toBeDefined();
  });

  it('goes with the card', async () => {
    const page = await readPage({ html: HTML });
    await jumpTo(page, 'tiktok');
    page.session.setHidden(true);
    expect(page.document.documentElement.querySelector('.frame')).toBeNull();
    expect(hostIn(page.document)).toBeUndefined();
  });

  it('does not stand around a mention under the pointer', async () => {
    const page = await readPage({ html: HTML });
    movePointer(page.view, middleOf(page.document, '#a'));
    await cardOpened(page.document, 'TikTok');
    expect(boxes(page)).toEqual([]);
  });
});
