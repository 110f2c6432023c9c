/**
 * Scores recognition against labelled documents: `evaluate GOLD.jsonl [--scored FILE] [--format json]`.
 * A mention is right when it overlaps a label of the same entity; labels marked optional count neither way.
 */
import { readFileSync } from 'node:fs';
import { recognise } from '../engine/recognise.ts';
import { readArguments } from './arguments.ts';
import { openTable } from './matcher.ts';
import { type GoldDocument, scoreDocuments, type Tally } from './score.ts';

const USAGE = 'usage: evaluate GOLD.jsonl [--scored FILE] [--format table|json]';

const { values, file: goldFile } = readArguments(
  { format: { type: 'string', default: 'table' }, scored: { type: 'string' } },
  USAGE,
);
if (!['table', 'json'].includes(values.format)) {
  console.error(USAGE);
  process.exit(2);
}

const table = openTable();
const marking = table.entities.filter(({ tier }) => tier < 3).map(({ id }) => id);
const scored = new Set(values.scored ? (JSON.parse(read(values.scored)) as string[]) : marking);
const documents = read(goldFile)
  .split('\n')
  .flatMap((line, index) => (line.trim() === '' ? [] : [parseGold(line, index + 1)]));
const score = scoreDocuments(documents, scored, (text) => recognise(text, table).mentions);

if (values.format === 'json') console.log(JSON.stringify(score, null, 2));
else printTables();

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    console.error(`evaluate: cannot read ${path}: ${(error as Error).message}`);
    process.exit(1);
  }
}

function parseGold(line: string, number: number): GoldDocument {
  try {
    const document = JSON.parse(line) as GoldDocument;
    if (typeof document.text !== 'string' || !Array.isArray(document.mentions))
      throw new TypeError('no text or mentions');
    return document;
  } catch (error) {
    console.error(`evaluate: ${goldFile} line ${number}: ${(error as Error).message}`);
    process.exit(1);
  }
}

function printTables(): void {
  const rows = (tallies: Record<string, Tally>) =>
    console.table(
      Object.fromEntries(Object.entries(tallies).map(([key, tally]) => [key, shown(tally)])),
    );
  console.log(`${documents.length} documents, ${scored.size} entities scored`);
  rows({ overall: score.overall, 'exact span': score.exact });
  rows(score.byLanguage);
  rows(score.byEntity);
  console.log(
    `trap documents with a false mark: ${score.traps.marked} of ${score.traps.documents}`,
  );
  for (const error of score.errors)
    console.log(`${error.kind}\t${error.document}\t${error.entity}\t${error.surface}`);
}

function shown({ right, wrong, missed, precision, recall, f1 }: Tally): object {
  const figure = (value: number | null) => (value === null ? '–' : value.toFixed(3));
  return {
    right,
    wrong,
    missed,
    precision: figure(precision),
    recall: figure(recall),
    f1: figure(f1),
  };
}
