/**
 * Where everything stands in the picture of an entity's connections. It reads from top to bottom:
 * what leads to the entity, the entity, what it leads to.
 */
import type { Connection, Connections } from './connections.ts';
import { boxHeight, nameLines } from './name-boxes.ts';
import { type Edge, type EdgePlace, layOutEdge } from './relations-edges.ts';
import { type PictureForm, TRUNK } from './relations-form.ts';

const EDGE_GAP = 20;

export interface RelationsLayout {
  height: number;
  edges: Edge[];
  /** The box of the entity itself, as wide as the picture. */
  centre: { lines: string[]; y: number; height: number };
  /** The lines that gather a half, as the `d` of a path each. */
  trunks: string[];
  /** Where a gathered line arrives at the entity from above, if anything leads to it. */
  arrival?: { x: number; y: number };
}

/** Lays the connections of the entity with this name out. */
export function layOutRelations(
  name: string,
  { incoming, outgoing }: Connections,
  form: PictureForm,
): RelationsLayout {
  const above = layOutHalf(incoming, { form, towards: true, top: 0 });
  const lines = nameLines(name, form.width);
  const centre = { lines, y: bottomOf(above, -EDGE_GAP) + EDGE_GAP, height: boxHeight(lines) };
  const foot = centre.y + centre.height;
  const below = layOutHalf(outgoing, { form, towards: false, top: foot + EDGE_GAP });
  const arrivalX = form.width - TRUNK;
  const [arrives, leaves] = [joints(above), joints(below)];
  return {
    height: bottomOf(below, foot) + 2,
    edges: [...above, ...below],
    centre,
    trunks: [
      ...(arrives.length > 0 ? [`M${arrivalX} ${arrives[0]}V${centre.y}`] : []),
      ...(leaves.length > 0 ? [`M${TRUNK} ${foot}V${leaves.at(-1)}`] : []),
    ],
    ...(arrives.length > 0 && { arrival: { x: arrivalX, y: centre.y } }),
  };
}

function layOutHalf(connections: readonly Connection[], { top, ...place }: EdgePlace): Edge[] {
  const edges: Edge[] = [];
  for (const connection of connections)
    edges.push(
      layOutEdge(connection, { ...place, top: bottomOf(edges, top - EDGE_GAP) + EDGE_GAP }),
    );
  return edges;
}

function bottomOf(edges: readonly Edge[], otherwise: number): number {
  return edges.at(-1)?.bottom ?? otherwise;
}

function joints(edges: readonly Edge[]): number[] {
  return edges.flatMap((edge) => edge.joints);
}
