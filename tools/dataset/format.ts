/** Rewrites the dataset's files in the one form. */
import { readFileSync, writeFileSync } from 'node:fs';
import { datasetFiles } from '../../data/files.ts';
import { formatRecord } from '../../data/format.ts';

export function format(): number {
  for (const file of datasetFiles())
    writeFileSync(file, formatRecord(JSON.parse(readFileSync(file, 'utf8'))));
  return 0;
}
