/** Looks over the shoulder of a page at what it paints. */

/** What was seen just before each frame was painted. */
export interface Paints {
  /** Texts under marks that are no name. */
  wrong: string[];
  /** Most ranges registered at a time, stale ones included. */
  most: number;
  frames: number;
}

declare const window: { paints: Paints };

/** Runs on the page: looks at the marks after everything else that a frame does before it is painted. */
export function lookAtPaints(): void {
  const paints: Paints = { wrong: [], most: 0, frames: 0 };
  window.paints = paints;
  const look = () => {
    const marks = [...(CSS.highlights.get('backstory-upper') ?? [])];
    paints.frames++;
    paints.most = Math.max(paints.most, marks.length);
    for (const { startContainer, startOffset, endContainer, endOffset } of marks) {
      if (!startContainer.isConnected || !endContainer.isConnected) continue;
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      const text = range.toString();
      if (!['Huawei', 'SenseTime', 'ByteDance'].includes(text)) paints.wrong.push(text);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
