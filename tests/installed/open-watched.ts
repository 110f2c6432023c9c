/** Opens pages while listening for whatever goes wrong on them. */
import type { Page } from 'puppeteer-core';
import type { ServedPage } from '../../tools/browser/serve.ts';
import type { Installed } from './installed.ts';

export interface Watched {
  page: Page;
  /** Uncaught errors and error messages so far, of the page and of the script inside it. */
  errors: string[];
}

/** Opens a page in a new tab of its own. */
export async function openWatched(installed: Installed, content: ServedPage): Promise<Watched> {
  const path = `/watched-${installed.pages.size}`;
  installed.pages.set('/favicon.ico', '');
  installed.pages.set(path, content);
  const page = await installed.harness.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(installed.origin + path);
  return { page, errors };
}
