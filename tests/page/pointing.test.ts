import { describe, expect, it, vi } from 'vitest';
import { recogniserWith } from '../../engine/recogniser.ts';
import { mentionAt } from '../../page/pointing.ts';
import { Reader } from '../../page/reader.ts';
import { ShadowRoots } from '../../page/shadow-roots.ts';
import { openView, table, type View } from './open-page.ts';

/** Reads the whole page. */
async function readingOf(view: View): Promise<{ reader: Reader; roots: ShadowRoots }> {
  const { signal } = new AbortController();
  const roots = new ShadowRoots(view, (root) => reader.read(root, 'deep'), signal);
  const reader = new Reader(view.document, {
    recogniser: recogniserWith(table),
    turns: { now: () => 0, next: () => Promise.resolve() },
    signal,
    roots,
    events: { settled() {}, dropped() {} },
  });
  reader.read(view.document.body, 'deep');
  await vi.waitFor(() => expect(reader.complete).toBe(true));
  return { reader, roots };
}

/** Rectangles of the words in the first text node that holds them. */
function rectsOf({ document }: View, words: string): DOMRect[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const start = node.data.indexOf(words);
    if (start < 0) continue;
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + words.length);
    return [...range.getClientRects()];
  }
  throw new Error(`“${words}” is not on the page`);
}

const rectOf = (view: View, words: string) => rectsOf(view, words)[0]!;
const centre = ({ x, y, width, height }: DOMRect) => ({ x: x + width / 2, y: y + height / 2 });

const STYLE = '<style>body { margin: 40px; font: 20px/60px monospace }</style>';
const HTML = `${STYLE}<p>Here Huawei built it; Xi <b>Jinping</b> came.</p>`;

describe('the mention under the pointer', () => {
  it.each([
    ['in its middle', 'awe', 'huawei'],
    ['on its first letter', 'H', undefined],
    ['on its first letters', 'Hu', 'huawei'],
    ['on its last letter', 'i built', undefined],
    ['on its first part', 'Xi', 'xi-jinping'],
    ['on its second part', 'Jinping', 'xi-jinping'],
    ['on no name', 'came', undefined],
  ])('%s', async (_case, words, entity) => {
    const view = await openView({ html: HTML });
    const found = mentionAt(view.document, centre(rectOf(view, words)), await readingOf(view));
    expect(found?.mention.entity).toBe(entity);
  });

  it('answers at both edges of its letters and not beside them', async () => {
    const view = await openView({ html: HTML });
    const reading = await readingOf(view);
    const { left, right, top, height } = rectOf(view, 'Huawei');
    const at = (x: number) =>
      mentionAt(view.document, { x, y: top + height / 2 }, reading)?.mention.surface;
    expect([left - 2, left + 1, right - 1, right + 2].map(at)).toEqual([
      undefined,
      'Huawei',
      'Huawei',
      undefined,
    ]);
  });

  it('does not answer in the gap between lines', async () => {
    const view = await openView({ html: HTML });
    const reading = await readingOf(view);
    const { left, top, bottom } = rectOf(view, 'Huawei');
    const at = (y: number) =>
      mentionAt(view.document, { x: left + 20, y }, reading)?.mention.surface;
    expect([top - 10, top + 2, bottom - 2, bottom + 10].map(at)).toEqual([
      undefined,
      'Huawei',
      'Huawei',
      undefined,
    ]);
  });

  it('answers on both lines of a broken name, and not at the end of the first', async () => {
    const html = `${STYLE}<p style="width:140px">Here Xi Jinping</p>`;
    const view = await openView({ html });
    const reading = await readingOf(view);
    const [first, second] = [rectOf(view, 'Xi'), rectOf(view, 'Jinping')];
    expect(second.top).toBeGreaterThan(first.top);
    const at = (point: { x: number; y: number }) =>
      mentionAt(view.document, point, reading)?.mention.surface;
    expect(at(centre(first))).toBe('Xi Jinping');
    expect(at(centre(second))).toBe('Xi Jinping');
    expect(at({ x: first.right + 20, y: centre(first).y })).toBeUndefined();
  });

  it('tells mentions apart that stand without a gap', async () => {
    const view = await openView({ html: `${STYLE}<p>华为字节跳动</p>` });
    const reading = await readingOf(view);
    const { left, width, top, height } = rectOf(view, '华为字节跳动');
    const letter = width / 6;
    const at = (letters: number) =>
      mentionAt(view.document, { x: left + letters * letter, y: top + height / 2 }, reading)
        ?.mention.surface;
    expect([0.3, 1.9, 2.1, 5.7].map(at)).toEqual(['华为', '华为', '字节跳动', '字节跳动']);
  });

  it.each([
    ['outside the viewport', { x: -5, y: -5 }],
    ['far below', { x: 100, y: 100_000 }],
    ['on the empty page', { x: 800, y: 600 }],
  ])('is none %s', async (_case, point) => {
    const view = await openView({ html: HTML });
    expect(mentionAt(view.document, point, await readingOf(view))).toBeUndefined();
  });
});
