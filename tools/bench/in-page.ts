/** What runs in the browser's page for `bench`: reading and matching against a control, in one run. */
import packed from 'virtual:backstory/table';
import { RecognisedDocument } from '../../engine/document.ts';
import { unpackTable } from '../../engine/pack-table.ts';
import { loadTable, type Table } from '../../engine/table.ts';
import { readBlocks } from '../../page/blocks.ts';
import { tableOf } from './invented-spellings.ts';
import { paragraphs } from './page-html.ts';
import { time } from './timing-in-page.ts';

const table = loadTable(unpackTable(packed));

/** Reads every character code of the page's text once, through a TreeWalker. */
function walk(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let sum = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node as Text;
    for (let index = 0; index < data.length; index++) sum = (sum + data.charCodeAt(index)) | 0;
  }
  return sum;
}

function read(spellings: Table): number {
  const recognised = new RecognisedDocument(spellings);
  let blocks = 0;
  for (const block of readBlocks(document.body)) {
    if (!block) continue;
    recognised.put(block.id, block.text);
    blocks++;
  }
  recognised.settle();
  return blocks;
}

/** Kinds of units, and the steps of an automaton that remembers the last one: what each has to look up at least. */
const KINDS = 64;
const kinds = Uint8Array.from({ length: 0x10000 }, (_, unit) => unit % KINDS);
const steps = Uint16Array.from({ length: KINDS * KINDS }, (_, step) => (step % KINDS) * KINDS);

/** Reads, and takes each unit through an automaton that finds nothing. */
function readLeast(): number {
  let state = 0;
  for (const block of readBlocks(document.body)) {
    const text = block?.text ?? '';
    for (let index = 0; index < text.length; index++)
      state = steps[state + kinds[text.charCodeAt(index)]!]!;
  }
  return state;
}

/** What of that runs on the page's own thread: the background matches. */
function readAlone(): number {
  let units = 0;
  for (const block of readBlocks(document.body)) units += block?.text.length ?? 0;
  return units;
}

/** Fills the page with paragraphs, or with all of their text in one node. */
export function fill(
  sentences: readonly string[],
  megabytes: number,
  form: 'paragraphs' | 'one node',
): void {
  document.body.textContent = '';
  const texts = paragraphs(sentences, megabytes);
  for (const text of form === 'one node' ? [texts.join(' ')] : texts) {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    document.body.append(paragraph);
  }
}

const few = tableOf(500);
const many = tableOf(10_000);

const WAYS = {
  ours: () => read(table),
  'reading alone': readAlone,
  'least automaton': readLeast,
  walk,
  'few spellings': () => read(few),
  'many spellings': () => read(many),
  unpacking: () => loadTable(unpackTable(packed)),
};

export type Way = keyof typeof WAYS;

/** Does one of them so many times. */
export function repeat(way: Way, times: number): void {
  for (let time = 0; time < times; time++) WAYS[way]();
}

/** Time in ms of one of the two on the page as it stands, which nothing has warmed up. */
export function once(way: 'ours' | 'control'): number {
  for (const element of document.querySelectorAll('script, style, noscript, template'))
    element.remove();
  return way === 'ours' ? time(() => read(table)) : time(walk);
}
