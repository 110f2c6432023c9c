/**
 * The second reading: somebody who did not write a record has compared it with its paragraphs and found
 * that it holds. A digest ties the finding to the words that were read; a changed record must be read again.
 */
import { createHash } from 'node:crypto';
import type { Dataset } from '../engine/domain.ts';
import type { Fault } from './fault.ts';

export interface Reading {
  /** Statement id, or entity and case ids with what was read of them: `huawei summary`, `huawei → zte: label`. */
  record: string;
  digest: string;
  verdict: 'holds';
  /** ISO 8601 day of the reading. */
  date: string;
}

/** Digits of a digest: enough to tell two wordings of one record apart. */
const DIGEST_DIGITS = 10;

/** Everything that says what the report says, by record, with its digest. Notes say what others say and are not read here. */
export function recordsToRead({ entities, cases }: Dataset): Map<string, string> {
  const records = new Map<string, string>();
  const add = (record: string, claim: unknown) => records.set(record, digestOf(claim));
  for (const { id, summary, statements, relations } of entities) {
    add(`${id} summary`, summary);
    for (const {
      text,
      status,
      paragraphs,
      attributedTo = '',
      date = '',
      ...statement
    } of statements)
      add(statement.id, [text, status, paragraphs, attributedTo, date]);
    for (const { to, label, status, paragraphs } of relations)
      add(`${id} → ${to}: ${label}`, [status, paragraphs]);
  }
  for (const { id, title, summary, paragraphs, timeline } of cases) {
    add(`${id} title`, title);
    add(`${id} summary`, [summary, paragraphs]);
    for (const { date, text, paragraphs: named } of timeline) add(`${id} ${date}: ${text}`, named);
  }
  return records;
}

function digestOf(claim: unknown): string {
  return createHash('sha256').update(JSON.stringify(claim)).digest('hex').slice(0, DIGEST_DIGITS);
}

/** What has not been read as it stands, and readings of what no longer is there. */
export function checkReadings(dataset: Dataset, readings: readonly Reading[]): Fault[] {
  const records = recordsToRead(dataset);
  const read = new Map(readings.map((reading) => [reading.record, reading]));
  const fault = (record: string, message: string): Fault => ({
    file: 'readings.json',
    record,
    field: 'digest',
    message,
  });
  const unread = [...records].flatMap(([record, digest]) => {
    const reading = read.get(record);
    if (reading?.digest === digest) return [];
    const what = reading ? `was changed after its reading of ${reading.date}` : 'was never read';
    return [
      fault(
        record,
        `${what}; let somebody who did not write it compare it with its paragraphs, then npm run dataset:reading -- "${record}"`,
      ),
    ];
  });
  const gone = readings
    .filter(({ record }) => !records.has(record))
    .map(({ record }) => fault(record, 'is read but not in the dataset; remove the reading'));
  return [...unread, ...gone];
}
