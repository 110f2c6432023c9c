/** Writes that read first: two at the same moment would undo each other. */

/** Runs writes one after the other, also after one that failed; each tells how it went itself. */
export function inTurn(): <Result>(write: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (write) => {
    const done = last.then(write);
    last = done.catch(() => undefined);
    return done;
  };
}
