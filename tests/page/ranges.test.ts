import { describe, expect, it } from 'vitest';
import { type PageBlock, readBlocks } from '../../page/blocks.ts';
import { liveRange, offsetIn, staticRange } from '../../page/ranges.ts';
import { openView } from './open-page.ts';

const HTML = '<p>With <b>Xi</b> <i>Jin</i>ping in Hanoi</p>';

async function openBlock(): Promise<PageBlock> {
  const { document } = await openView({ html: HTML });
  const [block] = readBlocks(document.body);
  return block!;
}

const STRETCHES = [
  'With ',
  'Xi',
  'i J',
  'Xi Jinping',
  'ping',
  'in Hanoi',
  'With Xi Jinping in Hanoi',
];

describe('a stretch of a block', () => {
  it.each(STRETCHES)('“%s” becomes a live range over its text', async (text) => {
    const block = await openBlock();
    const start = block.text.indexOf(text);
    expect(String(liveRange(block, { start, end: start + text.length }))).toBe(text);
  });

  it.each(STRETCHES)('“%s” becomes the same static range', async (text) => {
    const block = await openBlock();
    const start = block.text.indexOf(text);
    const stretch = { start, end: start + text.length };
    const wanted = liveRange(block, stretch)!;
    const { startContainer, startOffset, endContainer, endOffset } = staticRange(block, stretch);
    expect([startContainer, startOffset, endContainer, endOffset]).toEqual([
      wanted.startContainer,
      wanted.startOffset,
      wanted.endContainer,
      wanted.endOffset,
    ]);
  });

  it('begins in the node that holds its first letter, not at the end of the one before', async () => {
    const block = await openBlock();
    const { startContainer, endContainer } = staticRange(block, { start: 5, end: 7 });
    expect([startContainer, endContainer]).toEqual([block.nodes[1], block.nodes[1]]);
  });

  it.each([
    ['a node is gone', (block: PageBlock) => block.nodes[1]!.remove()],
    ['the block is gone', (block: PageBlock) => (block.container as Element).remove()],
    ['a text is shorter', (block: PageBlock) => block.nodes[4]!.deleteData(0, 20)],
    ['the last text is empty', (block: PageBlock) => block.nodes[4]!.replaceData(0, 20, '')],
  ])('has no live range when %s', async (_case, change) => {
    const block = await openBlock();
    change(block);
    expect(liveRange(block, { start: 5, end: 24 })).toBeUndefined();
  });
});

describe('a place in a node', () => {
  it.each([
    [0, 0, 0],
    [1, 1, 6],
    [4, 2, 13],
  ])('node %i, offset %i is offset %i of the block', async (node, offset, expected) => {
    const block = await openBlock();
    expect(offsetIn(block, block.nodes[node]!, offset)).toBe(expected);
  });

  it('of another block has no offset', async () => {
    const block = await openBlock();
    expect(offsetIn(block, document.createTextNode('x'), 0)).toBeUndefined();
  });
});
