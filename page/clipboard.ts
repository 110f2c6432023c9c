/** Text into the clipboard from a page that must not get to see it. */

/**
 * True once the text is there. The browser's own interface tells the page nothing of the text, but
 * it is missing on pages without TLS and closed by some sites' policies. There the command to copy
 * asks every listener what to copy, and ours is the last that is asked: listeners of the page that
 * came before know of no text yet, and what they gave is replaced. One that stops the event keeps
 * us from being asked; then nothing of ours was copied.
 */
export async function intoClipboard(text: string, view: Window): Promise<boolean> {
  try {
    await view.navigator.clipboard.writeText(text);
    return true;
  } catch {
    let taken = false;
    const give = (event: ClipboardEvent) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      event.clipboardData!.clearData();
      event.clipboardData!.setData('text/plain', text);
      taken = true;
    };
    view.addEventListener('copy', give, true);
    // An image of the page may be called execCommand.
    const done = Document.prototype.execCommand.call(view.document, 'copy');
    view.removeEventListener('copy', give, true);
    return done && taken;
  }
}
