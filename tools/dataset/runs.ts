/** Prints the hashes by which any clone can tell that the dataset copies no run of words from the report. */
import { readFileSync } from 'node:fs';
import { hashesOfReport } from '../../data/own-words.ts';

export function runs(report: string | undefined): number {
  if (report === undefined) {
    console.error('usage: dataset runs REPORT.txt > report-runs.txt');
    return 2;
  }
  process.stdout.write(hashesOfReport(readFileSync(report, 'utf8').split('\n')));
  return 0;
}
