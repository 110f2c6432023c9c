/** Cuts saved pages off from the network: what they still point to may answer differently each time, or be gone. */
import type { HTTPRequest, Page } from 'puppeteer-core';
import type { BrowserName } from '../browser/find.mjs';
import type { LaunchOptions } from '../browser/harness.ts';

/** A port of this machine on which nobody listens. */
const NOBODY = 9;

/** Sends everything but our own pages to a proxy that is not there, sockets included. */
export const CUT_OFF: Readonly<Record<BrowserName, Pick<LaunchOptions, 'args' | 'prefs'>>> = {
  chromium: {
    args: [`--proxy-server=http://127.0.0.1:${NOBODY}`, '--proxy-bypass-list=127.0.0.1'],
  },
  firefox: {
    prefs: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': NOBODY,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': NOBODY,
      'network.proxy.no_proxies_on': '127.0.0.1',
    },
  },
};

/**
 * In Chromium no request leaves the page at all. Firefox stops loading for good when a script that it
 * asks for a second time is refused so (firefox-esr 153): there the proxy alone stands in the way.
 */
export async function cutOff(
  browser: BrowserName,
  page: Page,
  urls: readonly string[],
): Promise<void> {
  if (browser === 'chromium') await allowOnly(page, urls);
}

/** Lets these pages themselves through, each once, and nothing else: a page that leads elsewhere or loads itself again stays. */
async function allowOnly(page: Page, urls: readonly string[]): Promise<void> {
  const allowed = new Set(urls);
  const decide = (request: HTTPRequest): Promise<void> => {
    if (request.isNavigationRequest() && allowed.delete(request.url())) return request.continue();
    // Any other code would put an error page in the place of the page.
    return request.abort(request.isNavigationRequest() ? 'aborted' : 'blockedbyclient');
  };
  await page.setRequestInterception(true);
  // A request may be gone before it is decided.
  page.on('request', (request) => void decide(request).catch(() => undefined));
}
