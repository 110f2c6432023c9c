/** What runs in the browser's page to set this extension's way of marking beside mark.js and a RegExp. */

import packed from 'virtual:backstory/table';
import Mark from 'mark.js';
import { RecognisedDocument } from '../../engine/document.ts';
import { allOf } from '../../engine/list.ts';
import { unpackTable } from '../../engine/pack-table.ts';
import { loadTable } from '../../engine/table.ts';
import { type PageBlock, readBlocks } from '../../page/blocks.ts';
import { staticRange } from '../../page/ranges.ts';
import { time } from './timing-in-page.ts';

const table = loadTable(unpackTable(packed));
const spellings = [...new Set(allOf(table.aliases).map(({ text }) => text))].sort(
  (one, other) => other.length - one.length,
);
/** It goes one call deeper for each word and runs out of stack with all of them. */
const AT_ONCE = 100;

/** Times in ms per MB of the page; `find` is nothing where a way finds and paints in one. */
export interface Highlighted {
  find: number;
  paint: number;
  layout: number;
  marks: number;
}

type Way = () => { find: number; paint: number; marks: () => number };

const WAYS: Record<string, Way> = {
  'this extension': highlight,
  'a RegExp of all spellings, wrapped': wrapMatches,
  'mark.js with the list': markList,
};

/** One way on a fresh page with these texts. */
export function measure(way: string, texts: readonly string[]): Highlighted {
  document.body.replaceChildren(...texts.map(paragraph));
  layOut();
  const { find, paint, marks } = WAYS[way]!();
  const layout = time(layOut);
  const megabytes = texts.reduce((sum, { length }) => sum + length, 0) / 1e6;
  const found = marks();
  CSS.highlights.clear();
  return {
    find: find / megabytes,
    paint: paint / megabytes,
    layout: layout / megabytes,
    marks: found,
  };
}

function paragraph(text: string): Element {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

function layOut(): void {
  document.body.getBoundingClientRect();
}

function highlight() {
  const recognised = new RecognisedDocument(table);
  const blocks: PageBlock[] = [];
  const highlight = new Highlight();
  const find = time(() => {
    for (const block of readBlocks(document.body))
      if (block && recognised.put(block.id, block.text)) blocks.push(block);
    recognised.settle();
  });
  const paint = time(() => {
    for (const block of blocks)
      for (const mention of recognised.mentions(block.id))
        highlight.add(staticRange(block, mention));
    CSS.highlights.set('bench', highlight);
  });
  return { find, paint, marks: () => highlight.size };
}

function wrapMatches() {
  const escaped = spellings.map((text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  const pattern = new RegExp(escaped.join('|'), 'g');
  const found: { node: Text; start: number; end: number }[] = [];
  const find = time(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text; node; node = walker.nextNode() as Text)
      for (const { 0: name, index } of node.data.matchAll(pattern))
        found.push({ node, start: index, end: index + name.length });
  });
  const paint = time(() => {
    // From the end, so that what stands before keeps its offsets.
    for (const { node, start, end } of found.reverse()) wrap(node, start, end);
  });
  return { find, paint, marks: countMarks };
}

function wrap(node: Text, start: number, end: number): void {
  const name = node.splitText(start);
  name.splitText(end - start);
  const mark = document.createElement('mark');
  name.replaceWith(mark);
  mark.append(name);
}

function markList() {
  const options = { accuracy: 'exactly', separateWordSearch: false, caseSensitive: true } as const;
  const paint = time(() => {
    for (let first = 0; first < spellings.length; first += AT_ONCE)
      new Mark(document.body).mark(spellings.slice(first, first + AT_ONCE), options);
  });
  return { find: 0, paint, marks: countMarks };
}

function countMarks(): number {
  return document.querySelectorAll('mark').length;
}
