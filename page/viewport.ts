/** Where to begin: the containers of the text that the reader has in front of him. */
import { containerOf } from './blocks.ts';

/** Points of the viewport that are probed, as shares of its width and height. */
const COLUMNS = [0.3, 0.5, 0.7];
const ROWS = [0.1, 0.3, 0.5, 0.7, 0.9];

/** Containers under a grid of points in the viewport, each once, from top to bottom. */
export function visibleRoots(document: Document): Element[] {
  const { clientWidth, clientHeight } = document.documentElement ?? {};
  if (!clientWidth || !clientHeight) return [];
  const roots = new Set<Element>();
  for (const row of ROWS) {
    for (const column of COLUMNS) {
      const element = document.elementFromPoint(column * clientWidth, row * clientHeight);
      if (element) roots.add(containerOf(element));
    }
  }
  return [...roots];
}
