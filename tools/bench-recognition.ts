/**
 * Recognition side by side: `bench:recognition GOLD.jsonl [--scored FILE]` runs ours, a RegExp of all
 * spellings, mark.js, compromise and wink-nlp over the same labelled documents in one browser page, all
 * with the same spellings, and prints precision, recall, F1, trap documents marked and ms per MB of UTF-8.
 */
import { readFileSync } from 'node:fs';
import { readArguments } from './arguments.ts';
import type { Compared } from './bench/recognition-in-page.ts';
import { runInPage } from './bench/run-in-page.ts';
import { openTable } from './matcher.ts';
import type { GoldDocument } from './score/score.ts';

const USAGE = 'usage: bench:recognition GOLD.jsonl [--scored FILE]';

const { values, file } = readArguments({ scored: { type: 'string' } }, USAGE);
const documents = read(file)
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as GoldDocument);
const marking = openTable().entities.filter(({ tier }) => tier < 3);
const scored = values.scored
  ? (JSON.parse(read(values.scored)) as string[])
  : marking.map(({ id }) => id);

const compared = await runInPage<Record<string, Compared>>(
  'recognition-in-page.ts',
  `bench.compare(${JSON.stringify(documents)}, ${JSON.stringify(scored)})`,
);
const traps = documents.filter(({ kind }) => kind === 'trap').length;
console.log(`${documents.length} documents, ${traps} of them traps`);
console.table(
  Object.fromEntries(
    Object.entries(compared).map(([name, { traps: marked, msPerMB, ...figures }]) => [
      name,
      {
        ...mapped(figures),
        'traps marked': marked,
        'ms per MB': Number(msPerMB.toFixed(1)),
      },
    ]),
  ),
);

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    console.error(`bench:recognition: cannot read ${path}: ${(error as Error).message}`);
    process.exit(1);
  }
}

function mapped(figures: Record<string, number | null>): Record<string, number | null> {
  return Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [
      name,
      value === null ? null : Number(value.toFixed(3)),
    ]),
  );
}
