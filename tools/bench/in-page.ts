/** What runs in the browser's page for `bench`: reading and matching against a control, in one run. */
import packed from 'virtual:backstory/table';
import { buildTable } from '../../engine/build-table.ts';
import { RecognisedDocument } from '../../engine/document.ts';
import type { Entity } from '../../engine/domain.ts';
import { unpackTable } from '../../engine/pack-table.ts';
import { loadTable, type Table } from '../../engine/table.ts';
import { readBlocks } from '../../page/blocks.ts';

/** Rounds of each measurement; medians are reported. */
const ROUNDS = 9;

export interface Measured {
  /** Ours over the control. */
  ratio: number;
  /** Medians in ms. */
  ours: number;
  control: number;
}

/** Reads every character code of the page's text once, through a TreeWalker. */
function control(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let sum = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node as Text;
    for (let index = 0; index < data.length; index++) sum = (sum + data.charCodeAt(index)) | 0;
  }
  return sum;
}

function ours(table: Table): number {
  const recognised = new RecognisedDocument(table);
  let blocks = 0;
  for (const block of readBlocks(document.body)) {
    if (!block) continue;
    recognised.put(block.id, block.text);
    blocks++;
  }
  recognised.settle();
  return blocks;
}

/** Fills the page with ordinary paragraphs of altogether about `megabytes` million units. */
function fillPage(sentences: readonly string[], megabytes: number): void {
  document.body.textContent = '';
  let length = 0;
  for (let index = 0; length < megabytes * 1e6; index++) {
    const paragraph = document.createElement('p');
    const text = Array.from(
      { length: 4 },
      (_, part) => sentences[(index * 4 + part) % sentences.length],
    ).join(' ');
    paragraph.textContent = text;
    length += text.length;
    document.body.append(paragraph);
  }
}

function median(times: number[]): number {
  return times.sort((one, other) => one - other)[times.length >> 1]!;
}

function time(run: () => number): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Runs both in turn, so that whatever else the machine does meets both. */
function compare(one: () => number, other: () => number): Measured {
  const times: [number[], number[]] = [[], []];
  one();
  other();
  for (let round = 0; round < ROUNDS; round++) {
    times[0].push(time(one));
    times[1].push(time(other));
  }
  const [ours, control] = [median(times[0]), median(times[1])];
  return { ratio: ours / control, ours, control };
}

/** A table of `count` invented spellings. */
function tableOf(count: number): Table {
  const aliases = Array.from({ length: count }, (_, index) => {
    const words = [index * 7919, index * 104729].map((seed) => word(seed));
    return {
      text: `${words[0]} ${words[1]}`,
      lang: 'en',
      trigger: 'always',
      caseSensitive: false,
      cues: [],
      blocks: [],
    };
  });
  const entity = {
    id: 'any',
    type: 'company',
    tier: 1,
    countries: [],
    aliases,
  } as unknown as Entity;
  return loadTable(buildTable({ version: 'bench', entities: [entity], decoys: [] }));
}

function word(seed: number): string {
  let rest = seed + 17;
  let letters = '';
  for (let index = 0; index < 5; index++) {
    letters += String.fromCharCode(97 + (rest % 26));
    rest = Math.floor(rest / 3) + 11 * index;
  }
  return letters.charAt(0).toUpperCase() + letters.slice(1);
}

/** All measurements; the sentences are ordinary news prose. */
export function measure(sentences: readonly string[]): Record<string, Measured> {
  const table = loadTable(unpackTable(packed));
  const results: Record<string, Measured> = {};
  for (const megabytes of [1, 5, 20]) {
    fillPage(sentences, megabytes);
    results[`read and match, ${megabytes} MB`] = compare(() => ours(table), control);
  }
  fillPage(sentences, 2);
  const [few, many] = [tableOf(500), tableOf(10_000)];
  results['10,000 spellings against 500'] = compare(
    () => ours(many),
    () => ours(few),
  );
  results['unpacking the table against reading 1 MB'] = compare(
    () => loadTable(unpackTable(packed)).terms.length,
    () => {
      let sum = 0;
      const text = sentences.join(' ');
      for (let index = 0; index < 1e6; index++)
        sum = (sum + text.charCodeAt(index % text.length)) | 0;
      return sum;
    },
  );
  return results;
}
