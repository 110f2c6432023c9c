/** Counts what the extension does on a page: each call of one of its functions, by the engine's own book. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';

/** How long it is watched, in ms. */
const WATCHED = 600;

/** More than its calls on a page at rest in that time: it looks whether it is still installed. */
export const AT_REST = 8;

/** Calls of the extension's functions on a page within a moment in which `act` is done; Chromium alone keeps this book. */
export async function callsOfUs(
  page: Page,
  act: () => Promise<unknown> = async () => {},
): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  await session.send('Profiler.takePreciseCoverage');
  await act();
  await delay(WATCHED);
  const { result } = await session.send('Profiler.takePreciseCoverage');
  await session.send('Profiler.stopPreciseCoverage');
  await session.detach();
  return result
    .filter(({ url }) => url.startsWith('chrome-extension:'))
    .flatMap(({ functions }) => functions.map(({ ranges }) => ranges[0]!.count))
    .reduce((sum, count) => sum + count, 0);
}
