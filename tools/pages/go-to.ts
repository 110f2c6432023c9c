/** Leads a tab to a page and waits until it has loaded. */
import { setTimeout as delay } from 'node:timers/promises';
import { type Page, TimeoutError } from 'puppeteer-core';

/** How long a page may take, and how often it is asked, in ms. */
const DEADLINE = 30_000;
const LOOK = 100;

/**
 * Firefox takes the failure of a frame for that of the page (firefox-esr 153): there the page is asked
 * itself. @throws Error when it has not loaded in time
 */
export async function goTo(page: Page, url: string): Promise<void> {
  const end = Date.now() + DEADLINE;
  try {
    await page.goto(url, { waitUntil: 'load', timeout: DEADLINE });
  } catch (error) {
    // A page that is busy for ever would not answer.
    if (error instanceof TimeoutError) throw error;
    while (!(await hasLoaded(page, url))) {
      if (Date.now() > end) throw error;
      await delay(LOOK);
    }
  }
}

async function hasLoaded(page: Page, url: string): Promise<boolean> {
  const [at, state] = await page.evaluate(() => [document.URL, document.readyState] as const);
  return at === url && state === 'complete';
}
