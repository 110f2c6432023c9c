/**
 * Measures reading and matching in a real browser and prints one JSON object of ratios, each
 * against a control in the same run. Says so when a budget is broken; a benchmark is no test.
 */
import { gzipSync } from 'node:zlib';
import { loadDataset } from '../data/load.ts';
import { buildTable } from '../engine/build-table.ts';
import { packTable } from '../engine/pack-table.ts';
import { bundle } from './bench/bundle.ts';
import type { Measured } from './bench/in-page.ts';
import { ordinaryProse } from './bench/prose.ts';
import { launchOrExit } from './browser/launch.ts';

/** Limits on ratios, from the project's budgets. */
const BUDGETS: Record<string, number> = {
  'read and match, 1 MB': 1.5,
  'read and match, 5 MB': 1.5,
  'read and match, 20 MB': 1.5,
  '10,000 spellings against 500': 1.3,
};

const script = await bundle('in-page.ts');
const harness = await launchOrExit({
  browser: 'chromium',
  headless: true,
  width: 1280,
  height: 800,
});
try {
  const page = await harness.newPage();
  await page.setContent('<!doctype html><title>bench</title><body></body>');
  const results = (await page.evaluate(
    `${script};bench.measure(${JSON.stringify(ordinaryProse())})`,
  )) as Record<string, Measured>;
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
} finally {
  await harness.close();
}
