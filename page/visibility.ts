/** Waiting for the moment when work on a page neither wakes a hidden tab nor forces an unfinished layout. */

/** Frames of which nothing is shown never come; after this many ms the work begins without one. */
const FRAME_AT_MOST = 200;

/** Resolves when the tab is in front, at once if it is; rejects when the signal aborts. */
export function untilVisible(view: Window, signal: AbortSignal): Promise<void> {
  const { document } = view;
  if (!document.hidden) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const ended = new AbortController();
    const end = (settle: () => void) => {
      ended.abort();
      settle();
    };
    const options = { signal: ended.signal };
    const seen = () => !document.hidden && end(resolve);
    document.addEventListener('visibilitychange', seen, options);
    // A page that writes itself anew takes all listeners off; hidden tabs have no frames.
    const frame = view.requestAnimationFrame(seen);
    ended.signal.addEventListener('abort', () => view.cancelAnimationFrame(frame));
    signal.addEventListener('abort', () => end(() => reject(signal.reason)), options);
  });
}

/** Resolves after the next frame, when the page has laid itself out. */
export function afterFrame(view: Window): Promise<void> {
  return new Promise((resolve) => {
    const timer = view.setTimeout(resolve, FRAME_AT_MOST);
    view.requestAnimationFrame(() => {
      view.clearTimeout(timer);
      void nextTask(view).then(resolve);
    });
  });
}

/** Resolves when the page has had its turn. */
export function nextTask(view: Window): Promise<void> {
  return new Promise((resolve) => view.setTimeout(resolve));
}
