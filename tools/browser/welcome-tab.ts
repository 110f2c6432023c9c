/** The tab that the extension opens at its first install: in tools and tests it would come between. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core';

/** How long the tab may take to come, and how often to look, in ms. */
const DEADLINE = 10_000;
const POLL = 50;

/** Waits for the tab with this address and closes it. */
export async function closeWelcomeTab(browser: Browser, address: string): Promise<void> {
  const end = Date.now() + DEADLINE;
  while (Date.now() < end) {
    const pages = await browser.pages();
    const welcome = pages.find((page) => page.url() === address);
    if (welcome) return welcome.close();
    await delay(POLL);
  }
  throw new Error(`${address} did not open in ${DEADLINE} ms.`);
}
