/** Finds the mentions in the text of a copy, wraps them and numbers their notes. */
import {
  type EntityNote,
  type FoundMention,
  mentionsInOrder,
  numberNotes,
} from '../engine/annotation.ts';
import type { CardContent } from '../engine/card.ts';
import { RecognisedDocument } from '../engine/document.ts';
import { isWanted, type Marking } from '../engine/marking.ts';
import type { Mention } from '../engine/mention.ts';
import { sentenceAround } from '../engine/sentence.ts';
import type { Table } from '../engine/table.ts';
import { tidy } from '../engine/tidy.ts';
import { type PageBlock, readBlocks } from '../page/blocks.ts';
import { dressMention } from './dress-mention.ts';
import { wrapRanges } from './wrap-ranges.ts';

export interface AnnotateOptions {
  table: Table;
  /** The reader's choices; every mention that they let through is marked. */
  marking: Marking;
  /** Host name of the page. */
  host: string;
  cardOf(entity: string): CardContent | undefined;
}

export interface Annotation {
  notes: EntityNote[];
  leftOut: { mentions: number; names: number };
}

/** Marks the text below `body`, which holds nothing but text and its structure. */
export function annotate(body: HTMLElement, options: AnnotateOptions): Annotation {
  const blocks = mentionedBlocks(body, options.table);
  const all = blocks.flatMap(({ mentions }) => mentions);
  const wanted = new Set(all.filter((mention) => isMarked(mention, options)));
  const found: FoundMention[] = [];
  const marks: HTMLElement[][] = [];
  // Backwards: of a text node cut into several blocks, a mark leaves what stands before it untouched.
  for (const { block, mentions } of blocks.toReversed()) {
    const own = mentions.filter((mention) => wanted.has(mention));
    if (own.length === 0) continue;
    found.push(...own.map((mention) => foundIn(block, mention)).reverse());
    marks.push(...wrap(block, own).reverse());
  }
  found.reverse();
  marks.reverse();
  const notes = numberNotes(found, options.cardOf);
  for (const mention of mentionsInOrder(notes)) dressMention(mention, marks[mention.number - 1]!);
  const unmarked = all.filter((mention) => !wanted.has(mention));
  const names = new Set(unmarked.map(({ entity }) => entity)).size;
  return { notes, leftOut: { mentions: unmarked.length, names } };
}

interface MentionedBlock {
  block: PageBlock;
  mentions: readonly Mention[];
}

function mentionedBlocks(body: HTMLElement, table: Table): MentionedBlock[] {
  const document = new RecognisedDocument(table);
  const blocks: PageBlock[] = [];
  for (const block of readBlocks(body)) {
    if (block && document.put(block.id, block.text)) blocks.push(block);
  }
  document.settle();
  return blocks
    .map((block) => ({ block, mentions: document.mentions(block.id) }))
    .filter(({ mentions }) => mentions.length > 0);
}

/** A mention without a card has no note to lead to. */
function isMarked(
  { entity, reason }: Mention,
  { marking, host, cardOf }: AnnotateOptions,
): boolean {
  const card = cardOf(entity);
  if (!card) return false;
  const { type, countries } = card;
  return isWanted({ entity, alias: reason.alias, type, countries }, marking, host);
}

function wrap(block: PageBlock, mentions: readonly Mention[]): HTMLElement[][] {
  const ranges = mentions.map(({ start, end }) => ({ start, length: end - start }));
  const marks = wrapRanges(block, ranges);
  return ranges.map((range) => marks.get(range)!);
}

function foundIn({ text }: PageBlock, mention: Mention): FoundMention {
  const { entity, reason, surface } = mention;
  const { start, end } = sentenceAround(text, mention);
  return { entity, reason, surface: tidy(surface), sentence: tidy(text.slice(start, end)) };
}
