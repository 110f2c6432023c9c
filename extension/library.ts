/** The way to the library from anywhere in the extension. */
import { browser } from 'wxt/browser';

const PAGE = 'library.html';

/**
 * Opens the library, or brings the tab that shows it to the front.
 * @param hash an entity's or a case's id, with or without `#`; without it the library stays where it is
 */
export async function openLibrary(hash?: string): Promise<void> {
  const page = browser.runtime.getURL(`/${PAGE}` as never);
  const url = hash === undefined ? page : `${page}#${hash.replace(/^#/, '')}`;
  const open = await libraryTab(page);
  if (!open) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { active: true, ...(hash !== undefined && { url }) });
  if (open.window !== undefined) await browser.windows.update(open.window, { focused: true });
}

/** A browser that does not tell the extension its own pages opens another tab. */
async function libraryTab(page: string): Promise<{ id: number; window?: number } | undefined> {
  const tabs = await browser.tabs.query({}).catch(() => []);
  const tab = tabs.find(({ url }) => url?.split('#')[0] === page);
  if (tab?.id === undefined) return undefined;
  return { id: tab.id, ...(tab.windowId !== undefined && { window: tab.windowId }) };
}
