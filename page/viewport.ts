/** Where to begin: with the text that the reader has in front of him, then with that he came for. */
import { type Container, containerOf, elementOf } from './layout.ts';
import {
  documentElementOf,
  elementAround,
  nextElementOf,
  previousElementOf,
  rectOf,
  shadowRootOf,
} from './nodes.ts';

/** Points of the viewport that are probed, as shares of its width and height, the likeliest first. */
const COLUMNS = [0.5, 0.3, 0.7];
const ROWS = [0.3, 0.5, 0.7, 0.1, 0.9];
/** No further point is probed after this long, in ms: on a page of many thousand elements side by side the browser looks at each of them. */
const LOOK = 3;
/** Elements beside one that was found, in each direction: no more than a screen holds. */
const BESIDE = 30;
/** Elements around it beside which others are looked for: a headline often stands beside what holds the text. */
const AROUND = 4;

/** Where sites put the text that readers come for; null if the page does not say. */
export function mainText(document: Document): Element | null {
  return document.querySelector('main, [role="main" i], article');
}

/** Containers under a grid of points in the viewport, and those in view beside them and what they stand in, each once. */
export function visibleRoots({ document, performance }: Window): Container[] {
  const { clientWidth, clientHeight } = documentElementOf(document) ?? {};
  if (!clientWidth || !clientHeight) return [];
  const roots = new Set<Container>();
  const passed = new Set<Element>();
  const end = performance.now() + LOOK;
  for (const column of COLUMNS) {
    for (const row of ROWS) {
      const element = innermostAt(document, column * clientWidth, row * clientHeight);
      const root = element && containerOf(element);
      if (root && !roots.has(root))
        for (const each of withNeighbours(root, clientHeight, passed)) roots.add(each);
      if (performance.now() > end) return [...roots];
    }
  }
  return [...roots];
}

/** A container and the elements in view beside it, and beside those around it that were not passed before. */
function* withNeighbours(
  root: Container,
  height: number,
  passed: Set<Element>,
): Generator<Container> {
  yield root;
  let element = elementOf(root);
  for (let level = 0; level <= AROUND && !passed.has(element); level++) {
    passed.add(element);
    yield* inViewBeside(element, height);
    element = elementAround(element) ?? element;
  }
}

function* inViewBeside(element: Element, height: number): Generator<Element> {
  for (const way of [nextElementOf, previousElementOf]) {
    let beside = way(element);
    for (let steps = 0; beside && steps < BESIDE && isInView(beside, height); steps++) {
      if (containerOf(beside) === beside) yield beside;
      beside = way(beside);
    }
  }
}

function isInView(element: Element, height: number): boolean {
  const { top, bottom } = rectOf(element);
  return bottom > 0 && top < height;
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
