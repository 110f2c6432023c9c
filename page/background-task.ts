/** Work behind whatever the page itself wants to do. */

/** Longest stretch of our work before the page gets its turn, in ms. */
export const SLICE = 4;

export type WithScheduler = Window & {
  /** Missing in older browsers. */
  scheduler?: {
    postTask(
      task: () => void,
      options: { priority: 'background'; signal?: AbortSignal },
    ): Promise<void>;
  };
};

/** Runs a task as a background task: `scheduler.yield` alone would starve the page’s rendering. */
export function inBackground(view: Window, task: () => void): void {
  const { scheduler } = view as WithScheduler;
  if (scheduler) void scheduler.postTask(task, { priority: 'background' });
  else view.setTimeout(task);
}
