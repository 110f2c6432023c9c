/** Recognition of a whole text at once, for the command line and tests. */
import { RecognisedDocument } from './document.ts';
import type { Mention, Refusal } from './mention.ts';
import type { Table } from './table.ts';

export interface Recognition {
  mentions: Mention[];
  refusals: Refusal[];
}

/** A stretch of the text that is a block: what stands in another block never joins it. */
export interface BlockSpan {
  start: number;
  end: number;
}

const BLANK_LINE = /\n[^\S\n]*\n/g;

/** Splits plain text into blocks at blank lines. */
export function plainTextBlocks(text: string): BlockSpan[] {
  const spans: BlockSpan[] = [];
  let start = 0;
  for (const gap of text.matchAll(BLANK_LINE)) {
    if (gap.index > start) spans.push({ start, end: gap.index });
    start = gap.index + gap[0].length;
  }
  if (text.length > start) spans.push({ start, end: text.length });
  return spans;
}

/** Recognises all of `text`; offsets are UTF-16 code units into `text`, in ascending order. */
export function recognise(text: string, table: Table, blocks = plainTextBlocks(text)): Recognition {
  const document = new RecognisedDocument(table);
  for (const [id, { start, end }] of blocks.entries()) document.put(id, text.slice(start, end));
  document.settle();
  const moved = <T extends BlockSpan>(found: readonly T[], by: number): T[] =>
    found.map((each) => ({ ...each, start: each.start + by, end: each.end + by }));
  return {
    mentions: blocks.flatMap(({ start }, id) => moved(document.mentions(id), start)),
    refusals: blocks.flatMap(({ start }, id) => moved(document.refusals(id), start)),
  };
}
