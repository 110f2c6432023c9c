/** Ways to the library and the annotated copy that both browsers have. */
import type { Page } from 'puppeteer-core';
import { type Installed, until } from '../installed/installed.ts';
import { tabAt } from '../installed/own-pages.ts';

declare const chrome: {
  tabs: {
    query(query: object): Promise<{ id: number; title?: string }[]>;
    create(tab: object): Promise<unknown>;
  };
};

/** Opens the library and follows a link in it, which leaves no trace in its address. */
export async function openLibrary({ harness }: Installed, hash: string): Promise<Page> {
  const library = await harness.extensionPage('library.html');
  const heading = () =>
    library.evaluate(() => document.querySelector('main h2')?.textContent ?? undefined);
  const first = await until('the library', heading);
  if (hash === '') return library;
  const follow = (href: string) => {
    const link = document.querySelector('main')!.appendChild(document.createElement('a'));
    link.href = href;
    link.click();
    link.remove();
  };
  // The library listens for links only after it has been painted.
  await until(`the library at ${hash}`, async () => {
    await library.evaluate(follow, hash);
    return (await heading()) !== first;
  });
  return library;
}

/** Opens the annotated copy of the article that was opened last. */
export async function openCopy(installed: Installed): Promise<Page> {
  await installed.harness.inExtension(async (url) => {
    const tabs = await chrome.tabs.query({});
    const openerTabId = tabs.filter(({ title }) => title === 'Article').at(-1)!.id;
    await chrome.tabs.create({ url, openerTabId });
  }, installed.harness.extensionUrl('copy.html'));
  return tabAt(installed.harness, 'copy.html');
}
