/** The sample article against its expectation, as the demo checks it, but without a build or a browser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../tools/browser/marks.ts';
import { checkMarks, type Expected, type MarkedPage, readAll } from '../../tools/demo/check.ts';
import { htmlBlocks } from '../../tools/html-blocks.ts';
import { openTable } from '../../tools/matcher.ts';

const table = openTable();
const article = read('demo-article.html');
const expected = JSON.parse(read('demo-expected.json')) as Expected;

function read(name: string): string {
  return readFileSync(join(import.meta.dirname, '../../tools', name), 'utf8');
}

/**
 * The page if every mention were marked. Its blocks are those of the whole file: the article's menu
 * and footer are left out by their elements' names, which the page layer goes by as well.
 */
function pageOf(source: string): MarkedPage {
  const blocks = htmlBlocks(source).map(({ text }) => text);
  const box = { x: 0, y: 0, width: 0, height: 0 };
  const marks = readAll(blocks, table).flatMap(({ text: block, mentions }) =>
    mentions.map(({ start, surface }): Mark => ({ block, offset: start, text: surface, box })),
  );
  return { source, blocks, marks };
}

function faultsOf(page: MarkedPage): string[] {
  return checkMarks(page, { expected, table }).faults;
}

const faultsAsItIs = faultsOf(pageOf(article));

/** What a change adds, so that a fault of the article itself fails one test and not all. */
function newFaultsOf(page: MarkedPage): string[] {
  return faultsOf(page).filter((fault) => !faultsAsItIs.includes(fault));
}

describe('the sample article', () => {
  it('mentions what its expectation says, and nothing in its traps', () => {
    expect(faultsAsItIs).toEqual([]);
  });

  it.each(expected.traps)('holds the trap “$text” once, with “$name” in it', ({ text, name }) => {
    expect(article.split(text)).toHaveLength(2);
    expect(text).toContain(name);
  });
});

describe('the check of the sample article', () => {
  it.each([
    ['a name lost', 'G3 Global Berhad', 'One firm', ['g3-global: 0 mentions instead of 1.']],
    ['a name too many', 'Nobody has said', 'ZTE has not said', ['zte: 2 mentions instead of 1.']],
    ['a trap lost', 'LG G3', 'telephone', ['The article no longer holds “an old LG G3”.']],
    [
      'a trap marked',
      '<nav aria-label="Sections">',
      '<div>',
      [
        'belt-and-road-initiative: 3 mentions instead of 2.',
        '“Belt and Road” is marked in “Belt and Road files”.',
      ],
    ],
  ])('reports %s', (_name, words, others, faults) => {
    expect(newFaultsOf(pageOf(article.replace(words, others)))).toEqual(faults);
  });

  it('reports a mention without a mark and a mark without a mention', () => {
    const page = pageOf(article);
    const [first, ...others] = page.marks;
    const moved = { ...first!, offset: first!.offset + 1 };
    expect(newFaultsOf({ ...page, marks: [moved, ...others] })).toEqual([
      '“Xi” is marked and should not be.',
      '“Xi” is not marked in “Xi leaves Southeast Asia with more than …”.',
    ]);
  });
});
