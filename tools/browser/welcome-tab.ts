/** The tab that the extension opens at its first install: in tools and tests it would come between. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';

/** How long the tab may take to come, and how often to look, in ms. */
const DEADLINE = 20_000;
const POLL = 50;

/** Waits for the tab with this address and closes it. */
export async function closeWelcomeTab(browser: Browser, address: string): Promise<void> {
  const end = Date.now() + DEADLINE;
  while (Date.now() < end) {
    const [welcome] = await pagesAt(browser, address);
    if (welcome) return welcome.close();
    await delay(POLL);
  }
  throw new Error(`${address} did not open in ${DEADLINE} ms.`);
}

/** The pages at an address. Each is asked itself: of tabs that Firefox opened, puppeteer knows no address. */
export async function pagesAt(browser: Browser, address: string): Promise<Page[]> {
  const pages = await browser.pages();
  const urls = await Promise.all(
    pages.map((page) => page.evaluate(() => document.URL).catch(() => '')),
  );
  return pages.filter((_page, index) => urls[index] === address);
}
