/** True in the main frame, and in frames of the same origin: other frames are not the site that the reader opened. */
export function belongsToTop(view: Window): boolean {
  try {
    return view.top?.document !== undefined;
  } catch {
    return false;
  }
}
