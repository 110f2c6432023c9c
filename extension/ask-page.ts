/** Asks the page scripts of a tab: one runs in its main frame, and one in each frame of the same origin. */
import { browser } from 'wxt/browser';
import type { FrameOfTab } from './frame-of-tab.ts';
import { envelope, type MessageName, type Messages, replyIn } from './messages.ts';
import type { Windows } from './settings-store.ts';

export const MAIN_FRAME = 0;

/** Thrown when a page script is there and answers that it failed. */
export class PageFailure extends Error {}

/** Rejects when no script is there, and with PageFailure when one is and fails. */
export async function askFrame<Name extends MessageName>(
  { tab, frame }: FrameOfTab,
  name: Name,
  request: Messages[Name]['request'],
): Promise<Messages[Name]['reply']> {
  const message = envelope(name, request);
  const answer: unknown = await browser.tabs.sendMessage(tab, message, { frameId: frame });
  try {
    return replyIn<Name>(answer);
  } catch (error) {
    throw answer === undefined ? error : new PageFailure(String(error));
  }
}

/** Frames of a tab that the extension may read, the main one first. Rejects when it may read none. */
export async function framesOf(tab: number): Promise<FrameOfTab[]> {
  const results = await browser.scripting.executeScript({
    target: { tabId: tab, allFrames: true },
    func: () => true,
    // One frame that loads without end must not keep the others waiting.
    injectImmediately: true,
  });
  const frames = results.map(({ frameId }) => frameId ?? MAIN_FRAME);
  return frames.sort((one, other) => one - other).map((frame) => ({ tab, frame }));
}

/** Tells the page scripts of one tab. */
export async function tellTab<Name extends MessageName>(
  tab: number,
  name: Name,
  request: Messages[Name]['request'],
): Promise<void> {
  await browser.tabs.sendMessage(tab, envelope(name, request)).catch(() => undefined);
}

/** Tells the page scripts in all tabs and frames of these windows; where none is, nobody hears it. */
export async function tellPages<Name extends MessageName>(
  windows: Windows,
  name: Name,
  request: Messages[Name]['request'],
): Promise<void> {
  const tabs = await browser.tabs.query({});
  const meant = tabs.filter(({ incognito }) => incognito === (windows === 'private'));
  await Promise.all(
    meant.flatMap(({ id }) => (id === undefined ? [] : tellTab(id, name, request))),
  );
}
