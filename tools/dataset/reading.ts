/** Notes that a second reader compared a record with its paragraphs and found that it holds. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatRecord } from '../../data/format.ts';
import { DATA_FOLDER, loadDataset } from '../../data/load.ts';
import { type Reading, recordsToRead } from '../../data/readings.ts';

const FILE = join(DATA_FOLDER, 'readings.json');

/** `wanted` is a record as `dataset check` names it, or `-` for a list of them on standard input, one a line. */
export function reading(wanted: string | undefined): number {
  const records = recordsToRead(loadDataset());
  const named = namesOf(wanted);
  const unknown = named.filter((name) => !records.has(name));
  if (named.length === 0 || unknown.length > 0) {
    for (const name of unknown) console.error(`no record is called “${name}”`);
    console.error('usage: dataset reading RECORD|-, with records as dataset check names them');
    return 2;
  }
  const today = new Date().toISOString().slice(0, 10);
  const old = new Map(readReadings().map((each) => [each.record, each]));
  const kept = [...records].flatMap(([record, digest]): Reading[] => {
    if (named.includes(record)) return [{ record, digest, verdict: 'holds', date: today }];
    const before = old.get(record);
    return before ? [before] : [];
  });
  writeFileSync(FILE, formatRecord(kept));
  return 0;
}

function namesOf(wanted: string | undefined): string[] {
  if (wanted === undefined) return [];
  if (wanted !== '-') return [wanted];
  return readFileSync(process.stdin.fd, 'utf8').split('\n').filter(Boolean);
}

/** The readings of the dataset; none where the file is not there yet. */
export function readReadings(): Reading[] {
  try {
    return JSON.parse(readFileSync(FILE, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
