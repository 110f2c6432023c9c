/** The real clock of a page, as the pointer's intents need it. */
import type { Clock } from './intent.ts';

/** Time and timers of the view, in ms. */
export function clockOf(view: Window): Clock {
  return {
    now: () => view.performance.now(),
    after(milliseconds, action) {
      const timer = view.setTimeout(action, milliseconds);
      return () => view.clearTimeout(timer);
    },
  };
}
