/** True in the main frame, and in frames of the same origin: other frames are not the site that the reader opened. */
export function belongsToTop(view: Window): boolean {
  try {
    return view.top?.document !== undefined;
  } catch {
    return false;
  }
}

/** True for web pages; plain text, XML and the browser's viewers are left alone. */
export function isWebPage(document: Document): boolean {
  return document.contentType === 'text/html' || document.contentType === 'application/xhtml+xml';
}
