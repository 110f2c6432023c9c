import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTable } from '../../engine/build-table.ts';
import { openingsOf } from '../../engine/openings.ts';
import { scan } from '../../engine/scan.ts';
import { scanLong } from '../../engine/scan-long.ts';
import { loadTable } from '../../engine/table.ts';
import { blockText, shippedTable } from './texts.ts';
import { alias, entity } from './tiny-dataset.ts';

const TERMS = [
  'Xi',
  'Xi Jinping',
  'the Ministry',
  'AT&T',
  'U.S.',
  '5G',
  'Huawei',
  '中国',
  'Sø',
  'Ho',
];
const table = loadTable(
  buildTable({
    version: '1',
    entities: [
      entity(
        'any',
        TERMS.map((text) => alias(text)),
      ),
    ],
    decoys: [],
  }),
);

const openings = openingsOf(table.trie);

const found = (text: string) =>
  scanLong(text, table.trie, { openings, most: 1_000 }).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('the openings of terms', () => {
  it.each([
    ['a word shorter than the openings, at the end of the text', 'met Xi', ['Xi']],
    ['behind invisible units at its end', 'Xi\u00ad said', ['Xi']],
    ['between two units that part words', '“Xi”', ['Xi']],
    ['glued to a script without spaces', 'Xi中国', ['Xi', '中国']],
    ['over the end of a word', 'Xi Jinping', ['Xi', 'Xi Jinping']],
    ['over several spaces', 'Xi \n Jinping', ['Xi', 'Xi \n Jinping']],
    ['over a sign that parts words', 'AT&T, U.S.', ['AT&T', 'U.S.']],
    ['with a letter that does not fold to a plain one', 'in Sø', ['Sø']],
    ['with diacritics of their own', 'Ho\u0301', ['Ho\u0301']],
    ['with invisible units inside', 'H\u00adu\u200bawei', ['H\u00adu\u200bawei']],
    ['that begin with a digit', '5G', ['5G']],
    ['twice side by side', 'Xi Xi', ['Xi', 'Xi']],
  ])('are seen %s', (_where, text, hits) => {
    expect(found(text)).toEqual(hits);
  });

  it.each([
    'Xis',
    'axi',
    'the',
    'the mines',
    'theMinistry',
    'Xi5',
    'AT & T',
    'Huawe',
    'Sønder',
    'é5G',
    'H-uawei',
  ])('are not seen in “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('the pass over much text', () => {
  const shipped = openingsOf(shippedTable.trie);
  const fresh = () => loadTable(shippedTable);

  it('finds what the pass over little text finds, in the same order', () => {
    fc.assert(
      fc.property(fc.array(blockText, { minLength: 1, maxLength: 3 }), (texts) => {
        const text = texts.join('\n');
        expect(scanLong(text, shippedTable.trie, { openings: shipped, most: 1e6 })).toEqual(
          scan(text, fresh()),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('takes over once much has been read', () => {
    const once = fresh();
    const text = 'Huawei and Xi Jinping met in Hanoi. '.repeat(4_000);
    const first = scan(text, once);
    const again = [scan(text, once), scan(text, once)];
    expect(once.openings.after(0)).toBeDefined();
    expect(again).toEqual([first, first]);
  });
});
