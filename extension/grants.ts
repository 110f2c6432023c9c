/** What the reader lets the extension read: asked for, given back, and remembered as his choice. */
import { browser } from 'wxt/browser';
import { hostIn, isOneHost } from './hosts.ts';
import { type Settings, updateSettings } from './settings.ts';
import { type Windows, windowsHere } from './settings-store.ts';
import { grantedOrigins } from './sites.ts';

/** Where the browser's memory holds what a private window asked for last. */
const ASKED_KEY = 'asked-in-private-windows';

/** How a question to the reader about hosts ended. */
export type GrantOutcome =
  | { kind: 'all' }
  | { kind: 'some'; missing: string[] }
  | { kind: 'none' }
  | { kind: 'failed'; why: string };

export function isGranted(pattern: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern] });
}

/** Asks the reader once for all these patterns; must be called straight from a click. Never rejects. */
export async function askForHosts(patterns: readonly string[]): Promise<GrantOutcome> {
  try {
    // Not waited for: the question needs the click. The browser takes the two in this order.
    void noteQuestion(patterns).catch(() => undefined);
    await browser.permissions.request({ origins: [...patterns] });
    const missing = await missingOf(patterns);
    if (missing.length === 0) return { kind: 'all' };
    return missing.length === patterns.length ? { kind: 'none' } : { kind: 'some', missing };
  } catch (error) {
    return { kind: 'failed', why: error instanceof Error ? error.message : String(error) };
  }
}

/** Those of the patterns that the browser does not let the extension read. */
export async function missingOf(patterns: readonly string[]): Promise<string[]> {
  const granted = await Promise.all(patterns.map(isGranted));
  return patterns.filter((_pattern, index) => !granted[index]);
}

/** Gives hosts back and forgets that they were wanted; rejects, with all as it was, if that cannot be stored. */
export async function giveBack(patterns: readonly string[]): Promise<void> {
  await updateSettings((settings) => withoutAlways(settings, patterns));
  const held = await returnable();
  await give(patterns.filter((pattern) => held.includes(pattern)));
}

/** Remembers hosts that the browser has granted, where they were asked for: the browser itself does not tell that. */
export async function rememberAdded(origins: readonly string[]): Promise<void> {
  const asked = await askedInPrivate();
  const inPrivate = origins.filter((each) => asked.includes(each));
  const inOrdinary = origins.filter((each) => !asked.includes(each));
  const here = windowsHere();
  if (here === 'ordinary') await rememberGrant(inOrdinary, 'ordinary');
  // Firefox has one background for all windows, and Chromium’s sees none but its own.
  if (here === 'private' || import.meta.env.FIREFOX) await rememberGrant(inPrivate, 'private');
}

/** What a private window asked for last; nothing where the memory fails, so that no choice is lost. */
async function askedInPrivate(): Promise<unknown[]> {
  const memory = await browser.storage.session.get(ASKED_KEY).catch(() => undefined);
  const noted: unknown = memory?.[ASKED_KEY];
  return Array.isArray(noted) ? noted : [];
}

/** The popup that asks may be closed by the question, and the background hears of the answer alone. */
async function noteQuestion(patterns: readonly string[]): Promise<void> {
  const { session } = browser.storage;
  if (windowsHere() === 'private') await session.set({ [ASKED_KEY]: [...patterns] });
  else await session.remove(ASKED_KEY);
}

/** Remembers hosts as granted: they are wanted now, whatever was said of them before. */
async function rememberGrant(origins: readonly string[], windows: Windows): Promise<void> {
  const added = origins.filter(isOneHost);
  if (added.length === 0) return;
  const hosts = added.map(hostIn);
  await updateSettings(
    (settings) => ({
      ...settings,
      alwaysSites: [...new Set([...settings.alwaysSites, ...added])],
      neverSites: settings.neverSites.filter((host) => !hosts.includes(host)),
    }),
    windows,
  );
}

/** Has a host left alone, also on a click; rejects, with all as it was, if that cannot be stored. */
export async function neverRead(host: string): Promise<void> {
  const patterns = ['https', 'http'].map((scheme) => `${scheme}://${host}/*`);
  await updateSettings((settings) => ({
    ...withoutAlways(settings, patterns),
    neverSites: [...settings.neverSites.filter((each) => each !== host), host],
  }));
  await giveBack(patterns);
}

/** Takes back that a host is never read; it is read on a click again. */
export async function allowOnClick(host: string): Promise<void> {
  await updateSettings((settings) => ({
    ...settings,
    neverSites: settings.neverSites.filter((each) => each !== host),
  }));
}

/** Gives back every host that can be given back. */
export async function giveAllBack(): Promise<void> {
  await give(await returnable());
}

async function give(origins: string[]): Promise<void> {
  if (origins.length > 0) await browser.permissions.remove({ origins });
}

/** The hosts that are held, but for those of the manifest: demo and test builds have some. */
async function returnable(): Promise<string[]> {
  const held = await grantedOrigins();
  const fixed: string[] = browser.runtime.getManifest().host_permissions ?? [];
  return held.filter((origin) => !fixed.includes(origin));
}

function withoutAlways(settings: Settings, patterns: readonly string[]): Settings {
  const alwaysSites = settings.alwaysSites.filter((each) => !patterns.includes(each));
  if (alwaysSites.length === settings.alwaysSites.length) return settings;
  return { ...settings, alwaysSites };
}
