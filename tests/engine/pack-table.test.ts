import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../data/load.ts';
import { buildTable } from '../../engine/build-table.ts';
import { allOf } from '../../engine/list.ts';
import { type PackedTable, packTable, unpackTable } from '../../engine/pack-table.ts';
import type { CompiledTable, TableContent } from '../../engine/table.ts';
import { alias, entity, tinyDecoys, tinyEntities } from './tiny-dataset.ts';

const differing = [
  entity('a', [alias('Tô Lâm'), alias('To Lam', { lang: 'fr', caseSensitive: true })]),
  entity('b', [
    alias('TO LAM', { trigger: 'context', blocks: ['c'], cues: ['To lam', 'nearest:a'] }),
  ]),
];

function wholeOf(content: TableContent): CompiledTable {
  return { ...content, aliases: allOf(content.aliases), terms: allOf(content.terms) };
}

describe('a packed table', () => {
  it.each([
    ['the shipped dataset', loadDataset()],
    ['the tiny dataset', { version: '1', entities: tinyEntities, decoys: tinyDecoys }],
    ['spellings of one key', { version: '1', entities: differing, decoys: [] }],
  ])('unpacks to what it was, after JSON as well: %s', (_, source) => {
    const table = buildTable(source);
    const packed = packTable(table);
    expect(wholeOf(unpackTable(packed))).toEqual(table);
    expect(wholeOf(unpackTable(JSON.parse(JSON.stringify(packed)) as PackedTable))).toEqual(table);
  });

  it('is smaller than the table', () => {
    const table = buildTable(loadDataset());
    expect(JSON.stringify(packTable(table)).length).toBeLessThan(JSON.stringify(table).length / 2);
  });
});
