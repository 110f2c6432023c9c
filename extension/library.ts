/**
 * The way to the library from anywhere in the extension. Its address is always the same: browsers keep
 * addresses, also those of an extension's pages, and what a reader looked up must not stand in one.
 */
import { browser } from 'wxt/browser';

const PAGE = 'library.html';
/** Where the place to be shown waits, in the browser's memory, until the library has taken it. */
const KEY = 'library-place';

interface Place {
  tab: number;
  hash: string;
}

/**
 * Opens the library, or brings the tab that shows it to the front.
 * @param hash an entity's or a case's id, with or without `#`; without it the library stays where it is
 */
export async function openLibrary(hash?: string): Promise<void> {
  const open = await libraryTab();
  if (!open) return openLibraryBeside(hash);
  if (hash !== undefined) await leavePlace({ tab: open.id, hash });
  await browser.tabs.update(open.id, { active: true });
  if (open.window !== undefined) await browser.windows.update(open.window, { focused: true });
}

/** Opens the library in another tab. */
export async function openLibraryBeside(hash?: string): Promise<void> {
  const tab = await browser.tabs.create({ url: libraryAddress() });
  if (hash !== undefined && tab.id !== undefined) await leavePlace({ tab: tab.id, hash });
}

/** Calls `shown` with each place that this tab is to show, until the signal aborts. */
export async function followPlaces(
  shown: (hash: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const own = (await browser.tabs.getCurrent())?.id;
  const take = async () => {
    const { [KEY]: place } = (await browser.storage.session.get(KEY)) as { [KEY]?: Place };
    if (signal.aborted || place === undefined || place.tab !== own) return;
    await browser.storage.session.remove(KEY);
    shown(`#${place.hash.replace(/^#/, '')}`);
  };
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && KEY in changes) void take();
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed));
  await take();
}

function libraryAddress(): string {
  return browser.runtime.getURL(`/${PAGE}` as never);
}

function leavePlace(place: Place): Promise<void> {
  return browser.storage.session.set({ [KEY]: place });
}

/** A browser that does not tell the extension its own pages opens another tab. */
async function libraryTab(): Promise<{ id: number; window?: number } | undefined> {
  const tabs = await browser.tabs.query({}).catch(() => []);
  const tab = tabs.find(({ url }) => url?.split('#')[0] === libraryAddress());
  if (tab?.id === undefined) return undefined;
  return { id: tab.id, ...(tab.windowId !== undefined && { window: tab.windowId }) };
}
