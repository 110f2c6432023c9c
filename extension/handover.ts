/**
 * Where one script of this extension leaves something for another in the same page: a symbol on the
 * global object of their own world, which no page can see.
 */

const DESK = Symbol.for('backstory-card-desk');
const SCOUT = Symbol.for('backstory-scout');

type World = typeof globalThis & { [DESK]?: unknown; [SCOUT]?: () => void };

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

/** Leaves what ends the scout, for the script that takes its place. */
export function leaveScout(end: () => void, world: World = globalThis): void {
  world[SCOUT] = end;
}

/** Ends the scout of this page, if there is one. */
export function relieveScout(world: World = globalThis): void {
  world[SCOUT]?.();
  delete world[SCOUT];
}
