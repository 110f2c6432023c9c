/** Opens a page for every combination and gives what it tells. */
import type { Page } from 'puppeteer-core';
import { callExpression } from '../../tools/browser/inject.ts';
import { COMBINATIONS, type Combination, pagePath } from './combinations.ts';
import type { Marker, Mode } from './modes.ts';
import type { Observed, Run } from './observed.ts';

/** What the driver’s script puts on the page. */
declare const harm: {
  run(mode: Mode, kind: string, marker: Marker): Promise<Observed>;
};

/** Runs all combinations in a mode, one after the other in one tab, in the order of the table. */
export async function runAll(page: Page, origin: string, how: Condition): Promise<Run[]> {
  const runs: Run[] = [];
  for (const combination of COMBINATIONS)
    runs.push(await runOne(page, origin, { ...how, ...combination }));
  return runs;
}

/** How a page comes to be and who marks it. */
export interface Condition {
  mode: Mode;
  marker: Marker;
}

/** Loads the page of a combination and takes it through its update. */
export async function runOne(
  page: Page,
  origin: string,
  { framework, kind, mode, marker }: Combination & Condition,
): Promise<Run> {
  const heard = listen(page);
  await page.goto(origin + pagePath(framework, mode));
  const drive = (...[mode, kind, marker]: [Mode, string, Marker]) => harm.run(mode, kind, marker);
  const observed = await page.evaluate(callExpression(drive, [mode, kind, marker]));
  return { ...(observed as Observed), ...heard() };
}

/**
 * Firefox reports `console.timeStamp` too, which writes into the profiler and not into the console;
 * React calls it for whatever took longer than a twentieth of a millisecond.
 */
const PROFILE = 'timeStamp';

/** Collects what the browser reports of a page, until asked for it. */
function listen(page: Page): () => Pick<Run, 'errors' | 'console'> {
  const errors: string[] = [];
  const messages: string[] = [];
  const onError = (error: unknown) => errors.push(String(error));
  const onConsole = (message: { type(): string; text(): string }) => {
    if (message.type() !== PROFILE) messages.push(`${message.type()}: ${message.text()}`);
  };
  page.on('pageerror', onError);
  page.on('console', onConsole);
  return () => {
    page.off('pageerror', onError);
    page.off('console', onConsole);
    return { errors, console: messages };
  };
}
