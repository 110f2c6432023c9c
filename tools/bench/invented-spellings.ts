/** Tables of invented spellings, to see what their number costs. */
import { buildTable } from '../../engine/build-table.ts';
import type { Entity } from '../../engine/domain.ts';
import { loadTable, type Table } from '../../engine/table.ts';

/** A table of `count` names of two words that no page has. */
export function tableOf(count: number): Table {
  const aliases = Array.from({ length: count }, (_, index) => ({
    text: `${word(index * 7919)} ${word(index * 104729)}`,
    lang: 'en',
    trigger: 'always',
    caseSensitive: false,
    cues: [],
    blocks: [],
  }));
  const entity = { id: 'any', type: 'company', tier: 1, countries: [], aliases };
  const entities = [entity as unknown as Entity];
  return loadTable(buildTable({ version: 'bench', entities, decoys: [] }));
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
