/** The extension's own pages: opened in tabs, closed again. */
import { browser } from 'wxt/browser';

export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: '/welcome.html' });
}

export async function openSettings(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** Closes the tab that asks. */
export async function closeOwnTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
