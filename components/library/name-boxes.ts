/** Boxes with names in them, one under another. */
import type { ConnectionEnd } from './connections.ts';
import { BOX_GAP, BOX_PAD, BOX_PAD_BLOCK, NAME_LETTER, NAME_LINE } from './relations-form.ts';
import { textLines } from './text-lines.ts';

export interface NameBox {
  end: ConnectionEnd;
  lines: string[];
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The lines of a name in a box of this width. */
export function nameLines(name: string, width: number): string[] {
  return textLines(name, width - 2 * BOX_PAD, NAME_LETTER);
}

/** Height of a box with so many lines. */
export function boxHeight(lines: readonly string[]): number {
  return lines.length * NAME_LINE + 2 * BOX_PAD_BLOCK;
}

/** Height of all boxes under one another. */
export function stackHeight(ends: readonly ConnectionEnd[], width: number): number {
  const heights = ends.map(({ name }) => boxHeight(nameLines(name, width)));
  return heights.reduce((sum, height) => sum + height + BOX_GAP, -BOX_GAP);
}

/** Puts boxes of one width under one another. */
export function stackBoxes(
  ends: readonly ConnectionEnd[],
  { x, top, width }: { x: number; top: number; width: number },
): NameBox[] {
  let y = top;
  return ends.map((end) => {
    const lines = nameLines(end.name, width);
    const box = { end, lines, x, y, width, height: boxHeight(lines) };
    y += box.height + BOX_GAP;
    return box;
  });
}
