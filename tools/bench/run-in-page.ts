/** Runs a benchmark of this folder in a page of a real browser. */
import { join } from 'node:path';
import { build } from 'vite';
import { launchOrExit } from '../browser/launch.ts';
import { datasetPlugin } from '../dataset-plugin.ts';

/** What `call` gives in an empty page in which the exports of `file` are the global `bench`; ends the process without a browser. */
export async function runInPage<Result>(file: string, call: string): Promise<Result> {
  const script = await bundle(file);
  const harness = await launchOrExit({
    browser: 'chromium',
    headless: true,
    width: 1280,
    height: 800,
  });
  try {
    const page = await harness.newPage();
    await page.setContent('<!doctype html><title>bench</title><body></body>');
    return (await page.evaluate(`${script};${call}`)) as Result;
  } finally {
    await harness.close();
  }
}

async function bundle(file: string): Promise<string> {
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
