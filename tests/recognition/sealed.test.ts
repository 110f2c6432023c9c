/** The sealed sets: their form, and figures below which recognition must not fall. Nothing of their texts is shown. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recognise } from '../../engine/recognise.ts';
import { type GoldDocument, scoreDocuments } from '../../tools/score/score.ts';
import { shippedTable } from '../engine/texts.ts';

/** Each with the least precision and recall, and the greatest share of traps with a false mark. */
const SETS = [
  { file: 'sealed.jsonl', precision: 0.95, recall: 0.95, traps: 0.04 },
  { file: 'sealed-2.jsonl', precision: 0.97, recall: 0.93, traps: 0.02 },
  { file: 'sealed-3.jsonl', precision: 0.99, recall: 0.97, traps: 0.03 },
];

function documentsOf(file: string): GoldDocument[] {
  const lines = readFileSync(join(import.meta.dirname, file), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as GoldDocument);
}

const marking = new Map(
  shippedTable.entities.filter(({ tier }) => tier < 3).map(({ id, type }) => [id, type]),
);

describe.each(SETS)('the sealed set $file', (set) => {
  const documents = documentsOf(set.file);

  it('has at least 400 documents in seven languages, two fifths of them traps', () => {
    expect(documents.length).toBeGreaterThanOrEqual(400);
    expect(new Set(documents.map(({ lang }) => lang)).size).toBe(7);
    const traps = documents.filter(({ kind }) => kind === 'trap');
    expect(traps.length / documents.length).toBeGreaterThanOrEqual(0.4);
    expect(new Set(documents.map(({ id }) => id)).size).toBe(documents.length);
  });

  it('labels known entities at places inside the text, in order', () => {
    const known = new Set(shippedTable.entities.map(({ id }) => id));
    const faults = documents.flatMap(({ id, text, mentions }) =>
      mentions
        .filter(({ start, end, entity }, index) => {
          const before = mentions[index - 1];
          const isPlaced = start >= (before?.end ?? 0) && start < end && end <= text.length;
          return !isPlaced || !known.has(entity);
        })
        .map(({ start, entity }) => `${id}: ${entity} at ${start}`),
    );
    expect(faults).toEqual([]);
  });

  it('is recognised no worse than before', () => {
    const { overall, traps } = scoreDocuments(
      documents,
      marking,
      (text) => recognise(text, shippedTable).mentions,
    );
    expect(overall.precision).toBeGreaterThanOrEqual(set.precision);
    expect(overall.recall).toBeGreaterThanOrEqual(set.recall);
    expect(traps.marked / traps.documents).toBeLessThanOrEqual(set.traps);
  });
});
