/**
 * Where one script of this extension leaves something for another in the same page: a symbol on the
 * global object of their own world, which no page can see.
 */
import type { PageStart } from './messages.ts';

const DESK = Symbol.for('backstory-card-desk');
const SCOUT = Symbol.for('backstory-scout');

/** What a scout leaves for the script that takes its place. */
export interface Scouted {
  /** Ends the scout. */
  end(): void;
  /** What the background answers to the call for that script; rejects when it cannot. */
  start(): Promise<PageStart> | undefined;
}

type World = typeof globalThis & { [DESK]?: unknown; [SCOUT]?: Scouted };

/** Leaves the maker of card desks; a later script's replaces an earlier one's. */
export function leaveDeskMaker(maker: unknown, world: World = globalThis): void {
  world[DESK] = maker;
}

/** Takes what was left. @throws Error when nothing was */
export function takeDeskMaker<Maker>(world: World = globalThis): Maker {
  const maker = world[DESK];
  if (maker === undefined) throw new Error('The script that drives the card has not run.');
  return maker as Maker;
}

/** Leaves what a scout knows, for the script that takes its place. */
export function leaveScout(scouted: Scouted, world: World = globalThis): void {
  world[SCOUT] = scouted;
}

/**
 * Ends the scout of this page and returns what the background told it; undefined where another script
 * has taken its place already. A scout that did not call stays: the call came from the page before.
 */
export function relieveScout(world: World = globalThis): Promise<PageStart> | undefined {
  const scouted = world[SCOUT];
  const start = scouted?.start();
  if (!start) return undefined;
  delete world[SCOUT];
  scouted!.end();
  return start;
}
