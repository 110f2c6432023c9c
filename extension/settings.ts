/** What the reader chose: defaults, version and migrations together. On disk in `storage.local` only. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Marking } from '../engine/marking.ts';
import { inTurn } from './in-turn.ts';
import {
  coverStored,
  KEY,
  readStored,
  type Windows,
  watchStored,
  windowsHere,
  writeStored,
} from './settings-store.ts';

/** One that is none would make the browser refuse the registered script, and with it every site. */
const HOST = /^[\w.:[\]-]+$/;
const ONE_HOST_PATTERN = /^https?:\/\/[\w.:[\]-]+\/\*$/;

const settingsSchema = v.object({
  version: v.literal(2),
  /** Which countries' mentions are marked. */
  countries: v.object({
    vietnam: v.boolean(),
    cambodia: v.boolean(),
    malaysia: v.boolean(),
    region: v.boolean(),
  }),
  /** How often an entity is marked. */
  density: v.picklist(['every', 'block', 'page']),
  /** Results in the popup only, no trace on the page. */
  quiet: v.boolean(),
  markStyle: v.picklist(['lines', 'broad', 'dotted']),
  /** Of our own pages; a card follows the page it lies on. */
  theme: v.picklist(['system', 'light', 'dark']),
  /** A BCP 47 tag, or the browser's own language. */
  language: v.union([v.literal('auto'), v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-\w+)*$/i))]),
  hiddenTypes: v.array(v.string()),
  silenced: v.array(
    v.object({ entity: v.string(), alias: v.string(), site: v.nullable(v.string()) }),
  ),
  /** Match patterns of the hosts that the reader allowed; what the browser still allows may be less. */
  alwaysSites: v.optional(v.array(v.pipe(v.string(), v.regex(ONE_HOST_PATTERN))), () => []),
  /** Host names of sites that are not read, not even on a click. */
  neverSites: v.optional(v.array(v.pipe(v.string(), v.regex(HOST))), () => []),
});

export type Settings = v.InferOutput<typeof settingsSchema>;
export type MarkStyle = Settings['markStyle'];

export const DEFAULTS: Settings = {
  version: 2,
  countries: { vietnam: true, cambodia: true, malaysia: true, region: true },
  density: 'block',
  quiet: false,
  markStyle: 'lines',
  theme: 'system',
  language: 'auto',
  hiddenTypes: [],
  silenced: [],
  alwaysSites: [],
  neverSites: [],
};

/** The version of settings that this extension writes. */
export const SETTINGS_VERSION = DEFAULTS.version;

/** What a page needs to know of the settings. */
export function markingOf(settings: Settings): Marking {
  const { countries, density, quiet, hiddenTypes, silenced } = settings;
  return { toggles: countries, density, quiet, hiddenTypes, silenced };
}

/** `migrations[n]` turns settings of version n + 1 into version n + 2. */
const migrations: readonly ((settings: Record<string, unknown>) => Record<string, unknown>)[] = [
  ({ countries }) => ({ ...DEFAULTS, countries, version: 2 }),
];

/** Where settings that could not be read are kept when new ones are written. */
const KEPT_KEY = 'settings-unreadable';

export interface LoadedSettings {
  settings: Settings;
  /** True if something is stored that could not be read; the defaults are in use. */
  unreadable: boolean;
}

/** Brings a stored value of any version to the present one, or says that it cannot be read. */
export function readSettings(stored: unknown): LoadedSettings {
  if (stored === undefined) return { settings: DEFAULTS, unreadable: false };
  let value = stored as Record<string, unknown>;
  const from = typeof value?.version === 'number' ? value.version : Number.NaN;
  for (const migrate of Number.isInteger(from) && from > 0 ? migrations.slice(from - 1) : [])
    value = migrate(value);
  const result = v.safeParse(settingsSchema, value);
  return result.success
    ? { settings: result.output, unreadable: false }
    : { settings: DEFAULTS, unreadable: true };
}

/** @returns the settings in force; a failing storage counts as unreadable. */
export async function loadSettings(windows: Windows = windowsHere()): Promise<LoadedSettings> {
  try {
    return readSettings(await readStored(windows));
  } catch {
    return { settings: DEFAULTS, unreadable: true };
  }
}

/** Replaces what is stored; what could not be read of it is kept aside. */
async function replaceStored(stored: unknown, settings: Settings, windows: Windows): Promise<void> {
  if (windows === 'private') return coverStored(settings);
  await writeStored(settings, readSettings(stored).unreadable ? { [KEPT_KEY]: stored } : {});
}

const writing = inTurn();

/**
 * Changes the settings as they are stored now, one change after the other, and returns the new ones. Reads
 * once: a popup may be closed in the next moment, and what was chosen in it is not to be lost.
 */
export function updateSettings(
  change: (settings: Settings) => Settings,
  windows: Windows = windowsHere(),
): Promise<Settings> {
  return writing(async () => {
    const stored = await readStored(windows);
    const { settings } = readSettings(stored);
    const changed = change(settings);
    if (changed !== settings) await replaceStored(stored, changed, windows);
    return changed;
  });
}

/** What could not be read and is kept aside, or is still in its place; undefined if there is nothing. */
export async function unreadableSettings(): Promise<unknown> {
  const { [KEY]: stored, [KEPT_KEY]: kept } = await browser.storage.local.get([KEY, KEPT_KEY]);
  return readSettings(stored).unreadable ? stored : kept;
}

/** Deletes everything that the extension has stored. In a private window the stored settings stay, and the defaults cover them. */
export async function deleteStored(): Promise<void> {
  if (windowsHere() === 'private') return coverStored(DEFAULTS);
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
}

/** Calls `changed` with every new state, and the one before, until the returned function is called. */
export function watchSettings(
  changed: (settings: Settings, before: Settings) => void,
  windows: Windows = windowsHere(),
): () => void {
  return watchStored(
    (now, before) => changed(readSettings(now).settings, readSettings(before).settings),
    windows,
  );
}
