/** Compares what a page shows as marked with what a reader of the sample article expects. */
import { RecognisedDocument } from '../../engine/document.ts';
import type { Mention, Refusal } from '../../engine/mention.ts';
import type { Table } from '../../engine/table.ts';
import type { Mark } from '../browser/marks.ts';

/** A name in the article that looks like an entity and is none: `text` stands once on the page and holds `name`. */
export interface Trap {
  text: string;
  name: string;
  why: string;
}

/** The hand-written expectation beside the sample article: mentions by entity, and traps. */
export interface Expected {
  mentions: Record<string, number>;
  traps: Trap[];
}

/** The sample article: its source, its blocks as the browser gives them, and the marks on it. */
export interface MarkedPage {
  source: string;
  blocks: readonly string[];
  marks: readonly Mark[];
}

export interface NameRow {
  entity: string;
  spellings: string[];
  marks: number;
  mentions: number;
}

export interface TrapRow extends Trap {
  /** What the engine saw: undefined where the dataset knows no such spelling. */
  refusal: Refusal | undefined;
  /** False for text outside the article, which is not read at all. */
  read: boolean;
}

export interface Outcome {
  names: NameRow[];
  traps: TrapRow[];
  /** One sentence for each missing or false mark. */
  faults: string[];
}

/** What the engine says about one block of the article. */
export interface Reading {
  text: string;
  mentions: readonly Mention[];
  refusals: readonly Refusal[];
}

/** Checks marks and mentions. A setting may mark only the first of several mentions in a block. */
export function checkMarks(
  page: MarkedPage,
  { expected, table }: { expected: Expected; table: Table },
): Outcome {
  const readings = readAll(page.blocks, table);
  const found = page.marks.map((mark) => ({ mark, mention: mentionUnder(mark, readings) }));
  const names = rowsByEntity(readings, expected);
  for (const { mention } of found) if (mention) names.get(mention.entity)!.marks += 1;
  const faults = [
    ...found
      .filter(({ mention }) => !mention)
      .map(({ mark }) => `“${mark.text}” is marked and should not be.`),
    ...[...names.values()].flatMap((row) => faultOf(row, expected)),
    ...readings.flatMap((reading) => unmarkedIn(reading, page.marks)),
    ...expected.traps.flatMap((trap) => trapFault(trap, page)),
  ];
  const traps = expected.traps.map((trap) => ({
    ...trap,
    refusal: refusalOf(trap, readings),
    read: page.blocks.some((block) => block.includes(trap.text)),
  }));
  return { names: [...names.values()], traps, faults };
}

/** What the engine says about each of the blocks, which are one page to it. */
export function readAll(blocks: readonly string[], table: Table): Reading[] {
  const document = new RecognisedDocument(table);
  blocks.forEach((text, id) => {
    document.put(id, text);
  });
  document.settle();
  return blocks.map((text, id) => ({
    text,
    mentions: document.mentions(id),
    refusals: document.refusals(id),
  }));
}

function mentionUnder(
  { block, offset, text }: Mark,
  readings: readonly Reading[],
): Mention | undefined {
  const reading = readings.find((each) => each.text === block);
  return reading?.mentions.find(({ start, surface }) => start === offset && surface === text);
}

function rowsByEntity(readings: readonly Reading[], expected: Expected): Map<string, NameRow> {
  const rows = new Map<string, NameRow>();
  const rowOf = (entity: string): NameRow => {
    const row = rows.get(entity) ?? { entity, spellings: [], marks: 0, mentions: 0 };
    rows.set(entity, row);
    return row;
  };
  for (const { entity, surface } of readings.flatMap(({ mentions }) => mentions)) {
    const row = rowOf(entity);
    row.mentions++;
    if (!row.spellings.includes(surface)) row.spellings.push(surface);
  }
  for (const entity of Object.keys(expected.mentions)) rowOf(entity);
  return rows;
}

function faultOf({ entity, mentions }: NameRow, expected: Expected): string[] {
  const wanted = expected.mentions[entity] ?? 0;
  return mentions === wanted ? [] : [`${entity}: ${mentions} mentions instead of ${wanted}.`];
}

/** Entities that a block mentions and of which no mention in it is marked. */
function unmarkedIn({ text, mentions }: Reading, marks: readonly Mark[]): string[] {
  const offsets = new Set(marks.filter(({ block }) => block === text).map(({ offset }) => offset));
  const marked = new Set(
    mentions.filter(({ start }) => offsets.has(start)).map(({ entity }) => entity),
  );
  return mentions
    .filter(({ entity }) => !marked.has(entity))
    .map(({ surface }) => `“${surface}” is not marked in “${text.slice(0, 40)}…”.`);
}

function trapFault(trap: Trap, { source, marks }: MarkedPage): string[] {
  if (!source.includes(trap.text)) return [`The article no longer holds “${trap.text}”.`];
  return marks.some((mark) => isInTrap(mark, trap))
    ? [`“${trap.name}” is marked in “${trap.text}”.`]
    : [];
}

/** Where the trap's name stands in a block's text, or undefined. */
function placeOf({ text, name }: Trap, block: string): { start: number; end: number } | undefined {
  const at = block.indexOf(text);
  if (at < 0) return undefined;
  const start = at + text.indexOf(name);
  return { start, end: start + name.length };
}

function isInTrap(mark: Mark, trap: Trap): boolean {
  const place = placeOf(trap, mark.block);
  return (
    place !== undefined && mark.offset < place.end && place.start < mark.offset + mark.text.length
  );
}

/** The most telling refusal: that a spelling differs says less than what it was taken for. */
function refusalOf(trap: Trap, readings: readonly Reading[]): Refusal | undefined {
  for (const { text, refusals } of readings) {
    const place = placeOf(trap, text);
    if (!place) continue;
    const here = refusals.filter(({ start, end }) => start < place.end && place.start < end);
    return here.find(({ gate }) => gate !== 'spelling') ?? here[0];
  }
  return undefined;
}
