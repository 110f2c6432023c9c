/** Arbitrary news-like texts made of a dataset's own names, and what property tests ask of them. */
import fc from 'fast-check';
import { loadDataset } from '../../data/load.ts';
import { buildTable } from '../../engine/build-table.ts';
import { recognise } from '../../engine/recognise.ts';
import { loadTable } from '../../engine/table.ts';

export const dataset = loadDataset();
export const shippedTable = loadTable(buildTable(dataset));

const marking = dataset.entities.filter(({ tier }) => tier < 3);

/** Spellings of tier-1 entities that count wherever they stand, with their entity. */
export const firmNames = marking
  .filter(({ tier }) => tier === 1)
  .flatMap(({ id, aliases }) =>
    aliases.filter(({ trigger }) => trigger === 'always').map(({ text }) => ({ id, text })),
  );

const spellings = marking.flatMap(({ aliases }) => aliases.map(({ text }) => text));
const cues = marking.flatMap(({ aliases }) =>
  aliases.flatMap((each) => [...each.cues, ...each.blocks]),
);
const plainCues = cues.filter((cue) => !/^(?:entity|nearest):/.test(cue));
const decoys = dataset.decoys.map(({ text }) => text);

/** Words that are neither names nor cues nor blocks in any language of the dataset. */
export const NEUTRAL = ['lorem', 'ipsum', 'dolor', 'Amet', 'qux', 'zzyzx', '甲', '乙'];

const NAMES = [...spellings, ...decoys];
const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...NAMES) },
  { weight: 2, arbitrary: fc.constantFrom(...NEUTRAL) },
  { weight: 2, arbitrary: fc.constantFrom(...plainCues) },
);
const gap = fc.constantFrom(' ', ' ', ' ', ', ', '. ', '\n', '; ', ' (', '。', '');

/** Words with gaps between them. */
export const blockText: fc.Arbitrary<string> = fc
  .array(fc.tuple(word, gap), { minLength: 1, maxLength: 8 })
  .map((pairs) => pairs.flat().join(''));

/** Several blocks. */
export const blockTexts: fc.Arbitrary<string[]> = fc.array(blockText, {
  minLength: 1,
  maxLength: 4,
});

/** Entities and names without invisible characters, in order: what a change of form must leave alone. */
export function essence(text: string): string[] {
  return recognise(text, shippedTable).mentions.map(
    ({ entity, surface }) =>
      `${entity}: ${surface.replace(/[\u00ad\u200b\u2060]/g, '').normalize('NFC')}`,
  );
}
