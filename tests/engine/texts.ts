/** Arbitrary news-like texts made of the shipped dataset's own names, decoys and cues. */
import fc from 'fast-check';
import { loadDataset } from '../../data/load.ts';
import { buildTable } from '../../engine/build-table.ts';
import { loadTable } from '../../engine/table.ts';

const dataset = loadDataset();

export const shippedTable = loadTable(buildTable(dataset));

const aliases = dataset.entities.flatMap(({ tier, aliases: own }) =>
  own.map((alias) => ({ ...alias, tier })),
);

/** Spellings of tier-1 entities that count wherever they stand. */
export const firmNames = aliases
  .filter(({ tier, trigger }) => tier === 1 && trigger === 'always')
  .map(({ text }) => text);

/** Words that are neither names nor cues nor blocks in any language of the dataset. */
export const NEUTRAL = ['lorem', 'ipsum', 'dolor', 'Amet', 'qux', '甲', '乙'];

const names = [
  ...aliases.filter(({ tier }) => tier < 3).map(({ text }) => text),
  ...dataset.decoys.map(({ text }) => text),
];
const cues = aliases
  .flatMap((alias) => [...alias.cues, ...alias.blocks])
  .filter((cue) => !cue.includes(':'));
const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...names) },
  { weight: 2, arbitrary: fc.constantFrom(...NEUTRAL) },
  { weight: 2, arbitrary: fc.constantFrom(...cues) },
);
const gap = fc.constantFrom(' ', ' ', ' ', ', ', '. ', '\n', '; ', ' (', '。', '');

/** Words with gaps between them, without a blank line. */
export const blockText: fc.Arbitrary<string> = fc
  .array(fc.tuple(word, gap), { minLength: 1, maxLength: 8 })
  .map((pairs) => pairs.flat().join(''));
