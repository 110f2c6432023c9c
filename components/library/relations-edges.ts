/** Where the words, the names and the lines of one connection stand in the picture. */
import type { Connection } from './connections.ts';
import { type NameBox, stackBoxes, stackHeight } from './name-boxes.ts';
import {
  BOX_GAP,
  LABEL_GAP,
  LABEL_LETTER,
  LABEL_LINE,
  type PictureForm,
  TRUNK,
  TRUNK_GAP,
} from './relations-form.ts';
import { textLines } from './text-lines.ts';

export interface Edge {
  connection: Connection;
  label: { lines: string[]; x: number; y: number };
  boxes: NameBox[];
  /** Lines to draw, as the `d` of a path. */
  path: string;
  /** Where an arrowhead points to the right. */
  heads: { x: number; y: number }[];
  /** Heights at which it meets the line that gathers its half. */
  joints: number[];
  bottom: number;
}

export interface EdgePlace {
  form: PictureForm;
  /** True for connections that lead to the entity: names left, gathered at the right. */
  towards: boolean;
  top: number;
}

/** Lays one connection out; its sentence reads from left to right (wide) or downwards (narrow). */
export function layOutEdge(connection: Connection, place: EdgePlace): Edge {
  return place.form.beside ? layOutBeside(connection, place) : layOutStacked(connection, place);
}

/** Words on a line between the gathering line and the names. */
function layOutBeside(connection: Connection, { form, towards, top }: EdgePlace): Edge {
  const { width, box } = form;
  const lines = textLines(connection.label, width - box - TRUNK - 3 * TRUNK_GAP, LABEL_LETTER);
  const wordsHeight = lines.length * LABEL_LINE + LABEL_GAP;
  const half = stackHeight(connection.ends, box) / 2;
  const line = top + Math.max(wordsHeight, half);
  const [edge, trunk] = towards ? [box, width - TRUNK] : [width - box, TRUNK];
  const fork = towards ? box + TRUNK_GAP : width - box - TRUNK_GAP;
  const boxes = stackBoxes(connection.ends, {
    x: towards ? 0 : edge,
    top: line - half,
    width: box,
  });
  const middles = boxes.map(middleOf);
  const spine = `M${fork} ${Math.min(line, ...middles)}V${Math.max(line, ...middles)}`;
  const twigs = middles.map((y) => `M${fork} ${y}H${edge}`);
  return {
    connection,
    label: { lines, x: towards ? fork + 6 : TRUNK + TRUNK_GAP, y: line - wordsHeight },
    boxes,
    path: [`M${trunk} ${line}H${fork}`, spine, ...twigs].join(''),
    heads: towards ? [] : middles.map((y) => ({ x: edge, y })),
    joints: [line],
    bottom: line + half,
  };
}

/** Words over names, or under them where the names come first in the sentence. */
function layOutStacked(connection: Connection, { form, towards, top }: EdgePlace): Edge {
  const { width, box } = form;
  const inset = TRUNK + TRUNK_GAP;
  const lines = textLines(connection.label, width - inset - LABEL_GAP, LABEL_LETTER);
  const wordsHeight = lines.length * LABEL_LINE;
  const namesHeight = stackHeight(connection.ends, box);
  const [edge, trunk] = towards ? [box, width - TRUNK] : [width - box, TRUNK];
  const boxes = stackBoxes(connection.ends, {
    x: towards ? 0 : edge,
    top: towards ? top : top + wordsHeight + BOX_GAP,
    width: box,
  });
  const middles = boxes.map(middleOf);
  return {
    connection,
    label: { lines, x: towards ? 0 : inset, y: towards ? top + namesHeight + LABEL_GAP : top },
    boxes,
    path: middles.map((y) => `M${trunk} ${y}H${edge}`).join(''),
    heads: towards ? [] : middles.map((y) => ({ x: edge, y })),
    joints: middles,
    bottom: top + wordsHeight + BOX_GAP + namesHeight,
  };
}

function middleOf({ y, height }: NameBox): number {
  return y + height / 2;
}
