/**
 * Scores recognition against labelled documents: `evaluate GOLD.jsonl [--scored FILE] [--format json]`.
 * A mention is right when it overlaps a label of the same entity; labels marked optional count neither way.
 * Intervals are of 95 %: Wilson's for precision and recall, drawn documents for F1.
 */
import { readFileSync } from 'node:fs';
import { recognise } from '../engine/recognise.ts';
import { readArguments } from './arguments.ts';
import { openTable } from './matcher.ts';
import { type GoldDocument, scoreDocuments } from './score/score.ts';
import type { Interval, Tally } from './score/tally.ts';

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
const marking = table.entities.filter(({ tier }) => tier < 3);
const named = values.scored ? new Set(JSON.parse(read(values.scored)) as string[]) : undefined;
const scored = new Map(
  marking.filter(({ id }) => named?.has(id) ?? true).map(({ id, type }) => [id, type]),
);
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
      Object.fromEntries(Object.entries(tallies).map(([key, each]) => [key, shown(each)])),
    );
  console.log(`${documents.length} documents, ${scored.size} entities scored`);
  rows({ overall: score.overall, 'exact span': score.exact });
  console.log(`F1 of documents drawn anew: ${interval(score.overall.f1Interval)}`);
  console.log(
    `trap documents with a false mark: ${score.traps.marked} of ${score.traps.documents}`,
  );
  rows(score.byLanguage);
  rows(score.byKind);
  rows(score.byType);
  rows(score.byEntity);
  if (score.confusions.length > 0) console.log('confusions: text, marked as, labelled as, times');
  for (const { surface, marked, labelled, count } of score.confusions)
    console.log(`${surface}\t${marked ?? '–'}\t${labelled ?? '–'}\t${count}`);
  if (score.errors.length > 0) console.log('errors: kind, document, entity, text');
  for (const error of score.errors)
    console.log(`${error.kind}\t${error.document}\t${error.entity}\t${error.surface}`);
}

function shown(each: Tally): object {
  const { right, wrong, missed, precision, recall, f1 } = each;
  return {
    right,
    wrong,
    missed,
    precision: figure(precision),
    'of 95 %': interval(each.precisionInterval),
    recall: figure(recall),
    'of 95 % ': interval(each.recallInterval),
    f1: figure(f1),
  };
}

function figure(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}

function interval(bounds: Interval | null): string {
  return bounds === null ? '–' : `${figure(bounds[0])}–${figure(bounds[1])}`;
}
