/**
 * Where one script of this extension leaves something for another in the same page: a symbol on the
 * global object of their own world, which no page can see.
 */

const PANEL = Symbol.for('backstory-card-panel');

type World = typeof globalThis & { [PANEL]?: unknown };

/** Leaves the maker of card panels; a later script's replaces an earlier one's. */
export function leavePanelMaker(maker: unknown, world: World = globalThis): void {
  world[PANEL] = maker;
}

/** Takes what was left. @throws Error when nothing was */
export function takePanelMaker<Maker>(world: World = globalThis): Maker {
  const maker = world[PANEL];
  if (maker === undefined) throw new Error('The script that draws the card has not run.');
  return maker as Maker;
}
