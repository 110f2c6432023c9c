/** Sites that are read without being asked: the hosts that the reader granted, and nothing else. */
import { browser } from 'wxt/browser';
import { tellPages, tellTab } from './ask-page.ts';
import { hostIn } from './hosts.ts';
import { injectScout, SCOUT_SCRIPT } from './scan.ts';
import { loadSettings } from './settings.ts';
import type { Windows } from './settings-store.ts';

const REGISTRATION = 'granted-sites';

let lastSync: Promise<unknown> = Promise.resolve();

/** Makes the registered script match the granted hosts; to be called whenever these may have changed. */
export function syncGrantedSites(): Promise<void> {
  // One after the other: two that find no script would both register one.
  const sync = lastSync.then(matchGrants);
  lastSync = sync.catch(() => undefined);
  return sync;
}

async function matchGrants(): Promise<void> {
  const origins = await grantedOrigins();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTRATION] });
  if (origins.length === 0) {
    if (registered.length > 0)
      await browser.scripting.unregisterContentScripts({ ids: [REGISTRATION] });
    return;
  }
  // The browser keeps what is registered, for all windows: what private ones chose has no part in it.
  const { settings } = await loadSettings('ordinary');
  const script = {
    id: REGISTRATION,
    js: [SCOUT_SCRIPT],
    matches: origins,
    excludeMatches: settings.neverSites.map((host) => `*://${host}/*`),
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
  const origins = await grantedOrigins();
  if (origins.length === 0) return;
  const never = {
    ordinary: await neverSitesOf('ordinary'),
    private: await neverSitesOf('private'),
  };
  const tabs = await browser.tabs.query({ url: origins });
  const wanted = tabs.filter(({ url, incognito }) => {
    const left = never[incognito ? 'private' : 'ordinary'];
    return url === undefined || !left.includes(new URL(url).hostname);
  });
  await Promise.allSettled(wanted.map(({ id }) => injectScout(id!)));
}

/** Has open pages left, as if nobody had been there, that these patterns reach and no grant does. */
export async function leaveOpenPages(left: readonly string[]): Promise<void> {
  const granted = await grantedOrigins();
  for (const windows of ['ordinary', 'private'] as const) {
    const never = await neverSitesOf(windows);
    for (const pattern of left) {
      const kept = never.includes(hostIn(pattern)) ? [] : granted;
      await tellPages(windows, 'hosts-left', { left: [pattern], kept });
    }
  }
}

/** Leaves the page in a tab of a private window if its site is set to never there: its script is registered for all windows. */
export async function leaveIfNeverPrivate(tab: number): Promise<void> {
  const { url } = await browser.tabs.get(tab);
  if (url === undefined || !URL.canParse(url)) return;
  const { hostname } = new URL(url);
  if (!(await neverSitesOf('private')).includes(hostname)) return;
  await tellTab(tab, 'hosts-left', { left: [`*://${hostname}/*`], kept: [] });
}

async function neverSitesOf(windows: Windows): Promise<readonly string[]> {
  return (await loadSettings(windows)).settings.neverSites;
}

/** The match patterns that the browser lets the extension read. */
export async function grantedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins;
}

/** Calls `changed` whenever the browser allows more or less, with the patterns taken back, until it is ended. */
export function watchGrants(changed: (removed: string[]) => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  const added = () => changed([]);
  const removed = ({ origins = [] }: { origins?: string[] }) => changed(origins);
  onAdded.addListener(added);
  onRemoved.addListener(removed);
  return () => {
    onAdded.removeListener(added);
    onRemoved.removeListener(removed);
  };
}
