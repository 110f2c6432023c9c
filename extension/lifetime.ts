/** The life of a page script: one to a page, and none longer than its extension. */
import { native } from './native.ts';

/** How often a script looks whether its extension is still there, in ms: nobody tells it when it goes. */
const LOOK = 1000;

/** Where the running script leaves its sign of life; only this extension's scripts can see it. */
const SIGN = Symbol.for('backstory');

type World = typeof globalThis & { [SIGN]?: () => boolean };

/** True if no living script has this page; the caller then has it. */
export function claimPage(world: World = globalThis): boolean {
  if (world[SIGN]?.()) return false;
  world[SIGN] = isExtensionAlive;
  return true;
}

/** Gives the page back: another script may have it. */
export function releasePage(world: World = globalThis): void {
  delete world[SIGN];
}

/** Calls `end` once, when the extension has been reloaded, updated or removed; returns what stops looking. */
export function endWithExtension(end: () => void): () => void {
  const timer = setInterval(() => {
    if (isExtensionAlive()) return;
    clearInterval(timer);
    end();
  }, LOOK);
  return () => clearInterval(timer);
}

/** False once the extension has been reloaded, updated or removed: nobody tells a script of it. */
export function isExtensionAlive(): boolean {
  try {
    return native().runtime?.id !== undefined;
  } catch {
    return false;
  }
}
