/** What a browser, or its driver, cannot do; a test that needs it says so instead of running there. */
import type { BrowserName } from '../../tools/browser/find.mjs';

export interface Cannot {
  browser: BrowserName;
  what: string;
  reason: string;
}

/** All of it: a test that names none of these fails. */
export const CANNOT = [
  {
    browser: 'firefox',
    what: 'count the calls of our functions',
    reason: 'WebDriver BiDi has no profiler',
  },
  {
    browser: 'firefox',
    what: 'clear up when the extension goes',
    reason:
      'Firefox ends the script in the page without a word; what it left in the highlight registry and, with a card open, one element stay until the page goes, and nothing of them is seen',
  },
  {
    browser: 'firefox',
    what: 'show a news feed',
    reason: 'Firefox hands feeds to other programs and shows no document',
  },
  {
    browser: 'firefox',
    what: 'list the requests of extension pages',
    reason: 'WebDriver BiDi tells of requests from web pages alone',
  },
  {
    browser: 'chromium',
    what: 'grant an optional host',
    reason: 'Chromium’s prompt is a window of its own that no driver can press',
  },
] as const satisfies readonly Cannot[];

type What = (typeof CANNOT)[number]['what'];

/** For a test's `skip`: whether the browser cannot do this, and why not. */
export function cannot(browser: BrowserName, what: What): [isSkipped: boolean, reason: string] {
  const known = CANNOT.find((each) => each.browser === browser && each.what === what);
  return [known !== undefined, `${browser} cannot ${what}: ${known?.reason}`];
}
