/**
 * Where settings lie: in `storage.local`, and those that were changed in private windows in the browser's
 * memory, where they cover the stored ones until the last private window closes.
 */
import { browser } from 'wxt/browser';
import { inTurn } from './in-turn.ts';

export const KEY = 'settings';
const PRIVATE_KEY = 'settings-of-private-windows';

/** The windows that settings are for. */
export type Windows = 'ordinary' | 'private';

/** The windows that this part of the extension belongs to; Firefox has one background for both. */
export function windowsHere(): Windows {
  return browser.extension.inIncognitoContext ? 'private' : 'ordinary';
}

/** The value in force, as it was written; undefined if the reader has chosen nothing yet. */
export async function readStored(windows: Windows): Promise<unknown> {
  const covering = windows === 'private' ? await readPrivate() : undefined;
  if (covering !== undefined) return covering;
  return (await browser.storage.local.get(KEY))[KEY];
}

/** Writes the value to disk, in one go with what is to be kept beside it. Rejects when the write fails. */
export async function writeStored(value: object, beside: object = {}): Promise<void> {
  await browser.storage.local.set({ ...beside, [KEY]: value });
}

/** Covers the stored value in private windows. */
export function coverStored(value: object): Promise<void> {
  return changeOfCover(async () => cover({ value, windows: await privateWindows() }));
}

/** Calls `changed` with the value in force and the one before, whenever it changes, until the returned function is called. */
export function watchStored(
  changed: (now: unknown, before: unknown) => void,
  windows: Windows,
): () => void {
  const listener = (changes: Record<string, Change>, area: string) => {
    const [stored, covering] = [changes[KEY], changes[PRIVATE_KEY]];
    if (area === 'local' && stored) {
      if (windows === 'ordinary') changed(stored.newValue, stored.oldValue);
      else void changedBelow(stored);
    }
    if (area === 'session' && covering && windows === 'private')
      void changedAbove(covering as Change<Covering>);
  };
  const changedBelow = async ({ newValue, oldValue }: Change) => {
    if ((await readPrivate()) === undefined) changed(newValue, oldValue);
  };
  const changedAbove = async ({ newValue, oldValue }: Change<Covering>) => {
    const stored = await readStored('ordinary');
    changed(newValue?.value ?? stored, oldValue?.value ?? stored);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Each change of what covers goes by what the one before it left: windows open and close in the same moment. */
const changeOfCover = inTurn();

/**
 * Keeps count of the private windows that a covering value is for. Chromium keeps one memory for all
 * windows of a split extension, and its ordinary background sees no private ones.
 */
export function countPrivateWindows(): void {
  const { onCreated, onRemoved } = browser.windows;
  onCreated.addListener(({ id, incognito }) => {
    if (incognito && id !== undefined) return changeOfCover(() => countOpened(id));
  });
  onRemoved.addListener((id) => changeOfCover(() => countClosed(id)));
}

async function countOpened(id: number): Promise<void> {
  const covers = await readCovering();
  if (!covers || covers.windows.includes(id)) return;
  // A first window begins a session of its own.
  const open = await privateWindows();
  const goesOn = covers.windows.some((each) => open.includes(each));
  if (goesOn) await cover({ ...covers, windows: [...covers.windows, id] });
  else await uncover();
}

async function countClosed(id: number): Promise<void> {
  const covers = await readCovering();
  if (!covers?.windows.includes(id)) return;
  const windows = covers.windows.filter((each) => each !== id);
  if (windows.length > 0) await cover({ ...covers, windows });
  else await uncover();
}

/** What covers the stored value, for as long as one of its windows is open. */
async function readPrivate(): Promise<unknown> {
  const covering = await readCovering();
  if (!covering) return undefined;
  const open = await privateWindows();
  return covering.windows.some((each) => open.includes(each)) ? covering.value : undefined;
}

interface Covering {
  value: unknown;
  /** The private windows that it is for: it goes with the last of them. */
  windows: number[];
}

async function readCovering(): Promise<Covering | undefined> {
  const { [PRIVATE_KEY]: covering } = await browser.storage.session.get(PRIVATE_KEY);
  return covering as Covering | undefined;
}

async function cover(covering: Covering): Promise<void> {
  await browser.storage.session.set({ [PRIVATE_KEY]: covering });
}

async function uncover(): Promise<void> {
  await browser.storage.session.remove(PRIVATE_KEY);
}

async function privateWindows(): Promise<number[]> {
  const windows = await browser.windows.getAll();
  return windows.flatMap(({ id, incognito }) => (incognito && id !== undefined ? [id] : []));
}

interface Change<Value = unknown> {
  newValue?: Value;
  oldValue?: Value;
}
