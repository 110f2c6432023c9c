/** A frame around the mention that the reader was led to by key or from the popup: for a moment he sees which one it is. */

/** How long the frame stands, in ms: long enough to be found after a jump, too short to be in the way. */
export const FRAMED = 1500;

export class MentionFrame {
  #root: ShadowRoot | undefined;
  #boxes: HTMLElement[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Frames the mention from now on, in the root that carries the card. */
  show(root: ShadowRoot, mention: Range): void {
    this.hide();
    this.#root = root;
    this.#timer = setTimeout(() => this.hide(), FRAMED);
    this.follow(mention);
  }

  /** Puts the frame, if it stands, where the mention is now: a box for each of its lines. */
  follow(mention: Range): void {
    const root = this.#root;
    if (!root) return;
    for (const box of this.#boxes) box.remove();
    this.#boxes = [...mention.getClientRects()].map(({ left, top, width, height }) => {
      const box = root.ownerDocument.createElement('div');
      box.className = 'frame';
      box.popover = 'manual';
      Object.assign(box.style, {
        left: `${left}px`,
        top: `${top}px`,
        width: `${width}px`,
        height: `${height}px`,
      });
      root.append(box);
      box.showPopover();
      return box;
    });
  }

  hide(): void {
    clearTimeout(this.#timer);
    for (const box of this.#boxes) box.remove();
    this.#boxes = [];
    this.#root = undefined;
  }
}
