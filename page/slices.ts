/** Work in slices: a few milliseconds at a time, behind whatever the page itself wants to do. */
import { SLICE, type WithScheduler } from './background-task.ts';
import { untilVisible } from './visibility.ts';

/** Longest time that turns are held, in ms: whoever was waited for may be gone. */
const HELD_AT_MOST = 500;

/** Scheduling as far as slices need it. */
export interface Turns {
  now(): number;
  /** Resolves when the page has had its turn; rejects when the signal aborts. */
  next(signal: AbortSignal): Promise<void>;
}

/** Work that can pause after any step. */
export interface SlicedWork {
  /** Does a little; false when nothing is left. */
  step(): boolean;
  /** Called at the end of every slice, the last included; the next waits for it. */
  pause(): Promise<void> | void;
}

/** Does all the work, yielding to the page between slices. Ends silently when aborted. */
export async function inSlices(work: SlicedWork, turns: Turns, signal: AbortSignal): Promise<void> {
  try {
    let more = true;
    while (more) {
      const until = turns.now() + SLICE;
      do {
        if (signal.aborted) return;
        more = work.step();
      } while (more && turns.now() < until);
      await work.pause();
      if (more) await turns.next(signal);
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

/** Turns that can be made to wait. */
export interface HeldTurns extends Turns {
  /** No turn comes before `until` has settled, or it has taken too long. */
  hold(until: Promise<unknown>): void;
}

/** Turns through background tasks, none in a hidden tab: `scheduler.yield` alone would starve the page's rendering. */
export function backgroundTurns(view: Window & typeof globalThis): HeldTurns {
  const { scheduler } = view as WithScheduler;
  let held: Promise<unknown> = Promise.resolve();
  return {
    now: () => view.performance.now(),
    hold(until) {
      const enough = new Promise((resolve) => view.setTimeout(resolve, HELD_AT_MOST));
      held = Promise.race([Promise.allSettled([held, until]), enough]);
    },
    async next(signal) {
      let waited: Promise<unknown>;
      do {
        waited = held;
        await waited;
        await untilVisible(view, signal);
        await (scheduler
          ? scheduler.postTask(() => undefined, { priority: 'background', signal })
          : new Promise((resolve) => view.setTimeout(resolve)));
        // Somebody may have asked for time while this turn was on its way.
      } while (held !== waited);
    },
  };
}
