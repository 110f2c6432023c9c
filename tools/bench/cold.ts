/** Reading and matching for the first time, on saved pages of a folder that the caller names. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Harness } from '../browser/harness.ts';
import { launchOrExit } from '../browser/launch.ts';
import { type ServedPage, servePages } from '../browser/serve.ts';
import { against, type Measured, median, rounded } from './measured.ts';
import { bundle, WINDOW } from './run-in-page.ts';

/** With these the browser's clock has steps of 5 µs instead of 100. */
const FINE_CLOCK = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** The middle and the extremes of all pages' ratios, and the two figures of the middle page. */
export type ColdReading = Measured & { pages: number; least: number; most: number };

/** Opens every page of the folder twice in new tabs and reads it once, our way and the control's. */
export async function measureCold(folder: string): Promise<ColdReading> {
  const files = readdirSync(folder).filter((name) => /\.x?html?$/i.test(name));
  const script = await bundle('in-page.ts');
  const served = await servePages(
    new Map(files.map((name) => [`/${name}`, savedPage(folder, name)])),
  );
  const harness = await launchOrExit(WINDOW);
  const times: { ours: number; control: number }[] = [];
  try {
    for (const name of files) {
      const url = `${served.origin}/${encodeURIComponent(name)}`;
      const once = (way: 'ours' | 'control') =>
        inFreshPage(harness, url, (page) => page.evaluate(`${script};bench.once('${way}')`));
      const control = (await once('control')) as number;
      times.push({ control, ours: (await once('ours')) as number });
    }
  } finally {
    await harness.close();
    await served.close();
  }
  return summed(times);
}

function savedPage(folder: string, name: string): ServedPage {
  return { body: readFileSync(join(folder, name)), headers: FINE_CLOCK };
}

/** Scripts stay off and nothing else is fetched: the saved document alone is read. */
async function inFreshPage<Result>(
  harness: Harness,
  url: string,
  run: (page: Page) => Promise<Result>,
): Promise<Result> {
  const page = await harness.newPage();
  try {
    await page.setJavaScriptEnabled(false);
    await page.setRequestInterception(true);
    page.on('request', (each) => void (each.url() === url ? each.continue() : each.abort()));
    await page.goto(url, { waitUntil: 'load' });
    return await run(page);
  } finally {
    await page.close();
  }
}

function summed(times: readonly { ours: number; control: number }[]): ColdReading {
  const ratios = times.map(({ ours, control }) => ours / control);
  const middle = times[ratios.indexOf(median(ratios))]!;
  return {
    ...against(middle.ours, middle.control, 'ms'),
    pages: times.length,
    least: rounded(Math.min(...ratios)),
    most: rounded(Math.max(...ratios)),
  };
}
