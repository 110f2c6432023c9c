/** What is done in steps, and would undo itself if two went through them at the same moment. */

/** Runs writes one after the other, also after one that failed; each tells how it went itself. */
export function inTurn(): <Result>(write: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (write) => {
    const done = last.then(write);
    last = done.catch(() => undefined);
    return done;
  };
}

/** The same for each place by itself: one that does not answer holds up no other. */
export function inTurnAt(): <Result>(
  place: string,
  write: () => Promise<Result>,
) => Promise<Result> {
  const places = new Map<string, { turn: ReturnType<typeof inTurn>; waiting: number }>();
  return async (place, write) => {
    const here = places.get(place) ?? { turn: inTurn(), waiting: 0 };
    places.set(place, here);
    here.waiting++;
    try {
      return await here.turn(write);
    } finally {
      if (--here.waiting === 0) places.delete(place);
    }
  };
}
