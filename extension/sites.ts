/** Sites that are read without being asked: the hosts that the reader granted, and nothing else. */
import { browser } from 'wxt/browser';
import { injectPageScript, PAGE_SCRIPT } from './scan.ts';

const REGISTRATION = 'granted-sites';

/** Makes the registered script match the granted hosts; to be called whenever these may have changed. */
export async function syncGrantedSites(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTRATION] });
  if (origins.length === 0) {
    if (registered.length > 0)
      await browser.scripting.unregisterContentScripts({ ids: [REGISTRATION] });
    return;
  }
  const script = {
    id: REGISTRATION,
    js: [PAGE_SCRIPT],
    matches: origins,
    runAt: 'document_idle' as const,
    allFrames: true,
    // Frames without an address of their own belong to the page that made them.
    matchOriginAsFallback: true,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Reads pages of the granted hosts that are open already: after a grant, and after an update ended the old script. */
export async function readOpenTabs(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: origins });
  await Promise.allSettled(tabs.map(({ id }) => injectPageScript(id!)));
}

/** The match pattern of a page's host, or undefined where no host can be granted. */
export function sitePattern(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? `${protocol}//${hostname}/*` : undefined;
}

export function isGranted(pattern: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern] });
}

/** Asks the reader; must be called straight from a click. */
export function grantSite(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

export function revokeSite(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}
