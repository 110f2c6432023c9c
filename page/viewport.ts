/** Where to begin: with the text that the reader has in front of him, then with that he came for. */
import { type Container, containerOf } from './layout.ts';
import { documentElementOf, shadowRootOf } from './nodes.ts';

/** Points of the viewport that are probed, as shares of its width and height. */
const COLUMNS = [0.3, 0.5, 0.7];
const ROWS = [0.1, 0.3, 0.5, 0.7, 0.9];

/** Where sites put the text that readers come for; null if the page does not say. */
export function mainText(document: Document): Element | null {
  return document.querySelector('main, [role="main" i], article');
}

/** Containers under a grid of points in the viewport, each once, from top to bottom. */
export function visibleRoots(document: Document): Container[] {
  const { clientWidth, clientHeight } = documentElementOf(document) ?? {};
  if (!clientWidth || !clientHeight) return [];
  const roots = new Set<Container>();
  for (const row of ROWS) {
    for (const column of COLUMNS) {
      const element = innermostAt(document, column * clientWidth, row * clientHeight);
      if (element) roots.add(containerOf(element));
    }
  }
  return [...roots];
}

/** The element at a point, in open shadow roots as well. */
function innermostAt(document: Document, x: number, y: number): Element | null {
  let element = document.elementFromPoint(x, y);
  for (;;) {
    const inner = element && shadowRootOf(element)?.elementFromPoint(x, y);
    if (!inner || inner === element) return element;
    element = inner;
  }
}
