/** Runs a benchmark of this folder in a page of a real browser. */
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { build } from 'vite';
import { launchOrExit } from '../browser/launch.ts';
import { datasetPlugin } from '../dataset-plugin.ts';

/** Window of every benchmark, in CSS px. */
export const WINDOW = { browser: 'chromium', headless: true, width: 1280, height: 800 } as const;

/** A slow peer over many documents may take this long, in ms. */
const PATIENCE = 1_800_000;

/** What `call` gives in an empty page in which the exports of `file` are the global `bench`; ends the process without a browser. */
export function runInPage<Result>(file: string, call: string): Promise<Result> {
  return inBenchPage(file, ({ page }) => page.evaluate(call) as Promise<Result>);
}

/** Opens that page for as long as `use` takes. */
export async function inBenchPage<Result>(
  file: string,
  use: (tab: { page: Page; session: CDPSession }) => Promise<Result>,
): Promise<Result> {
  const script = await bundle(file);
  const harness = await launchOrExit({ ...WINDOW, patience: PATIENCE });
  try {
    const page = await harness.newPage();
    await page.setContent('<!doctype html><title>bench</title><body></body>');
    await page.evaluate(`${script};globalThis.bench = bench;`);
    return await use({ page, session: await page.createCDPSession() });
  } finally {
    await harness.close();
  }
}

/** The file and all it imports as one script that defines the global `bench`. */
export async function bundle(file: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [datasetPlugin()],
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, file), formats: ['iife'], name: 'bench' },
    },
  });
  const [{ output }] = (Array.isArray(result) ? result : [result]) as {
    output: { code: string }[];
  }[] as [{ output: { code: string }[] }];
  return output[0]!.code;
}
