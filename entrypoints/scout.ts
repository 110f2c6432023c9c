import packed from 'virtual:backstory/sieve';
import { defineUnlistedScript } from '#imports';
import { unpackSieve } from '../engine/sieve.ts';
import { summarise } from '../engine/summary.ts';
import { leaveScout } from '../extension/handover.ts';
import { isLeft } from '../extension/hosts.ts';
import {
  claimPage,
  endWithExtension,
  isExtensionAlive,
  releasePage,
} from '../extension/lifetime.ts';
import { answerMessages, askBackground, type PageStart, RETRY } from '../extension/messages.ts';
import { belongsToTop, isWebPage } from '../page/frames.ts';
import { startScout } from '../page/scout.ts';

/** Why the scout ends. A reason of our own: for one that is left out the browser notes where the script stands, and reads all of the reader's source for it. */
const RELIEVED = 'relieved';

export default defineUnlistedScript(() => {
  if (!isWebPage(document) || !belongsToTop(window) || !claimPage()) return;
  const end = new AbortController();
  const { signal } = end;
  let start: Promise<PageStart> | undefined;
  let stopWaiting: (() => void) | undefined;
  const scout = startScout(window, {
    sieve: unpackSieve(packed),
    found: () => {
      start = bringReader(signal);
      // Whoever takes over hears of a failure.
      start.catch(() => undefined);
    },
    isWanted: () => {
      if (!isExtensionAlive()) leave();
      return !signal.aborted;
    },
    waits: () => {
      stopWaiting = endWithExtension(leave);
    },
    signal,
  });
  const silence = answerMessages({
    'summary-wanted': () => summarise([], scout.complete),
    'mention-wanted': () => false,
    'next-mention-wanted': () => false,
    // Frames of the same origin go with their page, also those without an address of their own.
    'hosts-left': (patterns) => {
      if (!isLeft(patterns, window.top!.location.hostname)) return undefined;
      releasePage();
      leave();
      return undefined;
    },
  });
  const leave = () => {
    silence();
    stopWaiting?.();
    end.abort(RELIEVED);
  };
  leaveScout({ end: leave, start: () => start });
});

/** The script that reads comes into this frame and ends the scout; asks until the background has answered or the extension is gone. */
async function bringReader(signal: AbortSignal): Promise<PageStart> {
  try {
    return await askBackground('reader-wanted', undefined);
  } catch (error) {
    if (signal.aborted) throw error;
    await new Promise((resolve) => setTimeout(resolve, RETRY));
    if (signal.aborted || !isExtensionAlive()) throw error;
    return bringReader(signal);
  }
}
