/** Asks the page script in a tab's main frame. */
import { browser } from 'wxt/browser';
import { envelope, type MessageName, type Messages, replyIn } from './messages.ts';

/** Rejects when no script is there. */
export async function askPage<Name extends MessageName>(
  tab: number,
  name: Name,
  request: Messages[Name]['request'],
): Promise<Messages[Name]['reply']> {
  const message = envelope(name, request);
  return replyIn<Name>(await browser.tabs.sendMessage(tab, message, { frameId: 0 }));
}

/** Tells every page script, in all tabs and frames; where none is, nobody hears it. */
export async function tellPages<Name extends MessageName>(
  name: Name,
  request: Messages[Name]['request'],
): Promise<void> {
  const tabs = await browser.tabs.query({});
  const sent = tabs.flatMap(({ id }) =>
    id === undefined ? [] : browser.tabs.sendMessage(id, envelope(name, request)),
  );
  await Promise.allSettled(sent);
}
