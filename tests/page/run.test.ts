import { describe, expect, it } from 'vitest';
import { type PageBlock, readBlocks } from '../../page/blocks.ts';
import { offsetIn, staticRange } from '../../page/ranges.ts';
import { LONGEST } from '../../page/run.ts';
import { frames, markedTexts, openView, readPage, sessionOver, settled } from './open-page.ts';

const SENTENCE = 'The road along the river was closed for the day. ';

function piecesOf(body: HTMLElement): PageBlock[] {
  return [...readBlocks(body)].filter((block) => block !== undefined);
}

async function bodyWith(...texts: string[]): Promise<HTMLElement> {
  const { document } = await openView({ html: '<body></body>' });
  document.body.append(...texts);
  return document.body;
}

describe('a very long run of text', () => {
  it.each([
    ['one node of sentences', [SENTENCE.repeat(2_000)]],
    ['one node of letters', ['x'.repeat(3 * LONGEST + 5)]],
    ['one node of Chinese', ['道路封闭了一天。'.repeat(9_000)]],
    ['one node of pairs', ['\u{20000}'.repeat(LONGEST)]],
    ['one node of exactly a piece', ['x'.repeat(LONGEST)]],
    ['one node of a piece and a unit', ['x'.repeat(LONGEST + 1)]],
    ['many nodes', Array.from({ length: 4_000 }, () => 'a road ')],
    ['short and long nodes', [SENTENCE, SENTENCE.repeat(900), 'x', SENTENCE.repeat(900), 'end']],
    ['empty nodes', ['', SENTENCE.repeat(900), '', '', SENTENCE.repeat(10)]],
  ])('of %s comes in pieces that make up all of it', async (_case, texts) => {
    const pieces = piecesOf(await bodyWith(...texts));
    expect(pieces.map(({ text }) => text).join('')).toBe(texts.join(''));
    for (const { text } of pieces) expect(text.length).toBeLessThanOrEqual(LONGEST);
  });

  it.each([
    ['after a sentence', SENTENCE.repeat(2_000), /\. $/],
    ['after a Chinese sentence', '道路封闭了一天。'.repeat(9_000), /。$/],
    ['at a gap without sentences', 'road '.repeat(9_000), / $/],
    ['between two whole characters', '\u{20000}'.repeat(LONGEST), /[\uDC00-\uDFFF]$/],
  ])('is cut %s', async (_case, text, end) => {
    const pieces = piecesOf(await bodyWith(text));
    expect(pieces.length).toBeGreaterThan(1);
    for (const { text: piece } of pieces) expect(piece).toMatch(end);
  });

  it('leads from every piece back to the page', async () => {
    const body = await bodyWith(SENTENCE.repeat(700), 'Huawei', SENTENCE.repeat(700));
    for (const piece of piecesOf(body)) {
      const stretch = { start: 1, end: piece.text.length - 1 };
      const { startContainer, startOffset } = staticRange(piece, stretch);
      expect(offsetIn(piece, startContainer, startOffset)).toBe(1);
    }
  });

  it('has its marks where they belong', async () => {
    const text = `Huawei. ${SENTENCE.repeat(1_500)}TikTok. ${SENTENCE.repeat(1_500)}ByteDance.`;
    const { session, view, document } = await readPage({ html: `<p>${text}</p>` });
    expect(session.summary().mentions).toBe(3);
    document.scrollingElement!.scrollTop = 1e9;
    await expect.poll(() => markedTexts(view)).toEqual(['Huawei', 'TikTok', 'ByteDance']);
  });

  it('is read anew when a word of it changes', async () => {
    const text = SENTENCE.repeat(1_500);
    const page = await readPage({ html: `<p>${text}TikTok. ${text}</p>` });
    const node = page.document.querySelector('p')!.firstChild as Text;
    node.insertData(0, 'Huawei. ');
    await settled(page);
    expect(page.session.summary().mentions).toBe(2);
    node.deleteData(0, 8);
    await settled(page);
    expect(page.session.summary().mentions).toBe(1);
  });

  it('that changes while it is read is read to its end all the same', async () => {
    const view = await openView({ html: `<p>${SENTENCE.repeat(40_000)}TikTok.</p>` });
    const session = sessionOver(view);
    void session.start();
    const node = view.document.querySelector('p')!.firstChild as Text;
    for (let change = 0; change < 5; change++) {
      await frames(view, 2);
      node.insertData(500_000, 'Huawei. ');
    }
    await settled({ view, session });
    expect(session.summary().mentions).toBe(6);
  });
});
