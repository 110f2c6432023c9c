import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldOf, IGNORED, SPACED, tables } from '../../engine/characters.ts';
import { follow, type Hit } from '../../engine/follow.ts';
import { allOf } from '../../engine/list.ts';
import { scan } from '../../engine/scan.ts';
import type { Table } from '../../engine/table.ts';
import { tableOf, tinyDecoys, tinyEntities } from './tiny-dataset.ts';

/** The hits found by following the trie from every place where a word can begin. */
function followEverywhere(text: string, { trie }: Table): Hit[] {
  const hits: Hit[] = [];
  let before = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    const flags = tables.flags[unit]! || tables.classify(unit);
    if ((flags & IGNORED) !== 0) continue;
    const node = (flags & before & SPACED) === 0 ? trie.start(foldOf(unit)) : 0;
    if (node !== 0) follow(text, node, index, trie, hits);
    before = flags;
  }
  return hits;
}

const table = tableOf(tinyEntities, tinyDecoys);
const terms = allOf(table.terms).map(({ text }) => text);
const signs = [
  '',
  ' ',
  '\n',
  '-',
  '’',
  "'",
  '"',
  '.',
  '_',
  '@',
  '~',
  '\u00ad',
  '\u200b',
  '\u0300',
  '\u00a0',
];
const letters = ['a', 'X', 'ế', 'đ', 'ß', '7', '华', 'ហ', 'ี', '시', '\ud83d', 'ｘ'];

/** Names, halves of names, signs and letters in any order. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...terms),
      fc.constantFrom(...terms).map((term) => term.slice(0, term.length / 2)),
      fc.constantFrom(...terms).map((term) => term.toUpperCase().normalize('NFD')),
      fc.constantFrom(...signs, ...letters),
      fc.string(),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('one look at each unit', () => {
  it('finds what following the trie from every word finds, in the same order', () => {
    fc.assert(
      fc.property(text, (each) => {
        expect(scan(each, table)).toEqual(followEverywhere(each, table));
      }),
      { numRuns: 5_000 },
    );
  });

  it.each([
    ['at the end of a text', 'He likes Huawei'],
    ['cut off', 'He likes Huawe'],
    ['before a letter that is looked at one by one', 'Huawei手机'],
    ['before a combining mark', 'Huawei\u0301 and Huawei'],
    ['after a sign that begins no term', '#Huawei'],
  ])('sees a name %s', (_, each) => {
    expect(scan(each, table)).toEqual(followEverywhere(each, table));
  });
});
