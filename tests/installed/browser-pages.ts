/** A page of each browser's own, which no extension may read. */
import type { BrowserName } from '../../tools/browser/find.mjs';

export const BROWSER_PAGES: Readonly<Record<BrowserName, string>> = {
  chromium: 'chrome://version',
  firefox: 'about:support',
};
