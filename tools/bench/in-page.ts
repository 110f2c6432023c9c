/** What runs in the browser's page for `bench`: reading and matching against a control, in one run. */
import packed from 'virtual:backstory/table';
import { RecognisedDocument } from '../../engine/document.ts';
import { unpackTable } from '../../engine/pack-table.ts';
import { loadTable, type Table } from '../../engine/table.ts';
import { readBlocks } from '../../page/blocks.ts';
import { tableOf } from './invented-spellings.ts';
import { paragraphs } from './page-html.ts';
import { compare, type Times, time } from './timing-in-page.ts';

/** Rounds where one takes a second or so. */
const FEW_ROUNDS = 5;

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

/** Fills the page with paragraphs, or with all of their text in one node. */
function fill(sentences: readonly string[], megabytes: number, form: 'paragraphs' | 'one node') {
  document.body.textContent = '';
  const texts = paragraphs(sentences, megabytes);
  for (const text of form === 'one node' ? [texts.join(' ')] : texts) {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    document.body.append(paragraph);
  }
}

/** Reading and matching against the walk on pages of these sizes, by size in MB. */
export function warm(
  sentences: readonly string[],
  sizes: readonly number[],
): Record<number, Times> {
  return Object.fromEntries(
    sizes.map((megabytes) => {
      fill(sentences, megabytes, 'paragraphs');
      return [megabytes, compare(() => read(table), walk)];
    }),
  );
}

/** The same on one text node. */
export function oneNode(
  sentences: readonly string[],
  sizes: readonly number[],
): Record<number, Times> {
  return Object.fromEntries(
    sizes.map((megabytes) => {
      fill(sentences, megabytes, 'one node');
      return [megabytes, compare(() => read(table), walk, FEW_ROUNDS)];
    }),
  );
}

/** A page read with 10,000 spellings against the same page with 500. */
export function spellings(sentences: readonly string[]): Times {
  fill(sentences, 2, 'paragraphs');
  const [few, many] = [tableOf(500), tableOf(10_000)];
  return compare(
    () => read(many),
    () => read(few),
  );
}

/** Unpacking the table against the walk over 1 MB. */
export function unpacking(sentences: readonly string[]): Times {
  fill(sentences, 1, 'paragraphs');
  return compare(() => loadTable(unpackTable(packed)), walk);
}

/** Time in ms of one of the two on the page as it stands, which nothing has warmed up. */
export function once(way: 'ours' | 'control'): number {
  for (const element of document.querySelectorAll('script, style, noscript, template'))
    element.remove();
  return way === 'ours' ? time(() => read(table)) : time(walk);
}
