/** The same page in two browsers: one with the extension installed, one without. */
import { setTimeout as delay } from 'node:timers/promises';
import type { CDPSession, Page } from 'puppeteer-core';
import type { Harness } from '../browser/harness.ts';
import { launchOrExit } from '../browser/launch.ts';
import { servePages } from '../browser/serve.ts';
import { storeSettings } from '../browser/settings.ts';
import { WINDOW } from './run-in-page.ts';
import { startThreadTime, threadTime } from './thread-time.ts';

/** A tab with its way into the browser's measuring. */
export interface Tab {
  page: Page;
  session: CDPSession;
}

export interface Pair {
  marked: Harness;
  bare: Harness;
  /** Serves `html`, opens it in a new tab of the browser and closes that when `run` is done. */
  inTab<Result>(
    harness: Harness,
    html: string,
    run: (tab: Tab, url: string) => Promise<Result>,
  ): Promise<Result>;
  close(): Promise<void>;
}

/** The page is quiet when its main thread worked less than this much, in ms, in each of two looks. */
const QUIET = 15;
const LOOK = 400;
/** No page is waited for longer than this, in ms. */
const DEADLINE = 180_000;
/** A service worker that has just been installed registers its script within this time, in ms. */
const REGISTERED = 1_500;

/** Starts both browsers; `extension` is the folder of the test build. Every mention is to be marked. */
export async function openPair(extension: string): Promise<Pair> {
  const pages = new Map<string, string>();
  const served = await servePages(pages);
  const marked = await launchInstalled(extension);
  const bare = await launchOrExit(WINDOW);
  let opened = 0;
  return {
    marked,
    bare,
    async inTab(harness, html, run) {
      const path = `/page-${++opened}`;
      pages.set(path, html);
      const page = await harness.newPage();
      try {
        return await run({ page, session: await page.createCDPSession() }, served.origin + path);
      } finally {
        await page.close();
        pages.delete(path);
      }
    },
    async close() {
      await marked.close();
      await bare.close();
      await served.close();
    },
  };
}

/** Starts a browser with the extension in this folder, and waits until it comes to every page. */
export async function launchInstalled(extension: string): Promise<Harness> {
  const harness = await launchOrExit({ ...WINDOW, extension });
  await storeSettings(harness);
  await delay(REGISTERED);
  return harness;
}

/** Opens the address and waits until nothing more happens; false if that did not come in time. */
export async function settle({ page, session }: Tab, url: string): Promise<boolean> {
  await startThreadTime(session);
  await page.goto(url, { waitUntil: 'load', timeout: DEADLINE });
  const end = Date.now() + DEADLINE;
  for (let looks = 0, before = await threadTime(session); looks < 2; ) {
    await delay(LOOK);
    const now = await threadTime(session);
    looks = now - before < QUIET ? looks + 1 : 0;
    before = now;
    if (Date.now() > end) return false;
  }
  return true;
}
