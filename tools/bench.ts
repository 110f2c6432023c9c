/**
 * Measures reading and matching in a real browser and prints one JSON object of ratios, each
 * against a control in the same run. Says so when a budget is broken; a benchmark is no test.
 */
import { gzipSync } from 'node:zlib';
import { loadDataset } from '../data/load.ts';
import { buildTable } from '../engine/build-table.ts';
import { packTable } from '../engine/pack-table.ts';
import type { Measured } from './bench/in-page.ts';
import { ordinaryProse } from './bench/prose.ts';
import { runInPage } from './bench/run-in-page.ts';

/** Limits on ratios, from the project's budgets. */
const BUDGETS: Record<string, number> = {
  'read and match, 1 MB': 1.5,
  'read and match, 5 MB': 1.5,
  'read and match, 20 MB': 1.5,
  '10,000 spellings against 500': 1.3,
};

const results = await runInPage<Record<string, Measured>>(
  'in-page.ts',
  `bench.measure(${JSON.stringify(ordinaryProse())})`,
);
const packed = JSON.stringify(packTable(buildTable(loadDataset())));
const broken = Object.entries(BUDGETS).filter(([name, limit]) => results[name]!.ratio > limit);
const report = {
  ...results,
  'table bytes': {
    raw: Buffer.byteLength(packed),
    gzipped: gzipSync(packed, { level: 9 }).length,
  },
  'broken budgets': broken.map(
    ([name, limit]) => `${name}: ${results[name]!.ratio.toFixed(2)}, limit ${limit}`,
  ),
};
console.log(JSON.stringify(report, null, 2));
