/** The keys that the reader can press, as the browser has them now. */
import { browser } from 'wxt/browser';

export async function presentShortcuts(): Promise<{ name: string; keys: string }[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', shortcut = '' }) => ({ name, keys: shortcut }));
}
