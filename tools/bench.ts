/**
 * Measures reading and matching in a real browser and prints one JSON object of ratios, each
 * against a control in the same run. Says so when a budget is broken; a benchmark is no test.
 */
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { loadDataset } from '../data/load.ts';
import { buildTable } from '../engine/build-table.ts';
import { packTable } from '../engine/pack-table.ts';
import type { Measured } from './bench/in-page.ts';
import { ordinaryProse } from './bench/prose.ts';
import { launchOrExit } from './browser/launch.ts';
import { datasetPlugin } from './dataset-plugin.ts';

/** Limits on ratios, from the project's budgets. */
const BUDGETS: Record<string, number> = {
  'read and match, 1 MB': 1.5,
  'read and match, 5 MB': 1.5,
  'read and match, 20 MB': 1.5,
  '10,000 spellings against 500': 1.3,
};

const script = await bundle();
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

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [datasetPlugin()],
    build: {
      write: false,
      lib: {
        entry: join(import.meta.dirname, 'bench', 'in-page.ts'),
        formats: ['iife'],
        name: 'bench',
      },
    },
  });
  const [{ output }] = (Array.isArray(result) ? result : [result]) as {
    output: { code: string }[];
  }[] as [{ output: { code: string }[] }];
  return output[0]!.code;
}
