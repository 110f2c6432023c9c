/** Sites that are read without being asked: the hosts that the reader granted, and nothing else. */
import { browser } from 'wxt/browser';
import { tellPages } from './ask-page.ts';
import { hostIn } from './hosts.ts';
import { injectPageScript, PAGE_SCRIPT } from './scan.ts';
import { loadSettings } from './settings.ts';

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
  const { settings } = await loadSettings();
  const script = {
    id: REGISTRATION,
    js: [PAGE_SCRIPT],
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
  const { settings } = await loadSettings();
  const isNever = (url: string | undefined) =>
    url !== undefined && settings.neverSites.includes(new URL(url).hostname);
  const tabs = await browser.tabs.query({ url: origins });
  const wanted = tabs.filter(({ url }) => !isNever(url));
  await Promise.allSettled(wanted.map(({ id }) => injectPageScript(id!)));
}

/** Has open pages left, as if nobody had been there, that these patterns reach and no grant does. */
export async function leaveOpenPages(left: readonly string[]): Promise<void> {
  const { settings } = await loadSettings();
  const kept = await grantedOrigins();
  const isNever = (pattern: string) => settings.neverSites.includes(hostIn(pattern));
  for (const pattern of left)
    await tellPages('hosts-left', { left: [pattern], kept: isNever(pattern) ? [] : kept });
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
