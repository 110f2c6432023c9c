/** The two browsers in which pages are opened: one with the extension, one bare. */
import { setTimeout as delay } from 'node:timers/promises';
import type { BrowserName } from '../browser/find.mjs';
import type { Harness, LaunchOptions } from '../browser/harness.ts';
import { launchOrExit } from '../browser/launch.ts';
import { CUT_OFF } from './cut-off.ts';
import { isReady } from './summary.ts';

export interface Browsers {
  marked: Harness;
  bare: Harness;
  close(): Promise<void>;
}

/** Time for the extension to get ready, and between two looks, in ms. */
const READY = 20_000;
const LOOK = 50;

/** Launches both; ends the process when the browser is not on this machine. */
export async function launchBrowsers(name: BrowserName, extension: string): Promise<Browsers> {
  const options: LaunchOptions = {
    ...CUT_OFF[name],
    browser: name,
    headless: true,
    width: 1280,
    height: 800,
  };
  const marked = await launchOrExit({ ...options, extension });
  const bare = await launchOrExit(options).catch(async (error: unknown) => {
    await marked.close();
    throw error;
  });
  const close = async () => {
    await Promise.all([marked.close(), bare.close()]);
  };
  try {
    await untilReady(marked);
  } catch (error) {
    await close();
    throw error;
  }
  return { marked, bare, close };
}

async function untilReady(harness: Harness): Promise<void> {
  const end = Date.now() + READY;
  while (!(await isReady(harness))) {
    if (Date.now() > end)
      throw new Error('The extension reads no local pages: it is not a test build.');
    await delay(LOOK);
  }
}
