type WithScheduler = Window & {
  /** Missing in older browsers. */
  scheduler?: { postTask(task: () => void, options: { priority: 'background' }): Promise<void> };
};

/** Runs a task behind whatever the page itself wants to do: `scheduler.yield` alone would starve its rendering. */
export function inBackground(view: Window, task: () => void): void {
  const { scheduler } = view as WithScheduler;
  if (scheduler) void scheduler.postTask(task, { priority: 'background' });
  else view.setTimeout(task);
}
