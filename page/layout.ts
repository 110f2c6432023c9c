/**
 * Which elements stand inside a line of text. Names decide where they can; the layout is asked only
 * where they cannot, because computed styles cost more than all the rest of reading.
 */
import { INLINE, PARTING, SKIPPED } from './element-kinds.ts';
import {
  contains,
  elementAround,
  isElement,
  isShadowRoot,
  localNameOf,
  parentOf,
  textOf,
} from './nodes.ts';

/** What holds the text of a block. */
export type Container = Element | ShadowRoot;

/** The element that a container is, or that has it for a shadow root. */
export function elementOf(container: Container): Element {
  return isElement(container) ? container : container.host;
}

/** Answers of the layout, kept so that an element is asked once and counts the same ever after. */
const laidInline = new WeakMap<Element, boolean>();

/** True if the text around the element goes on inside it. */
export function joinsText(element: Element): boolean {
  const known = joinsKnownly(element);
  if (known !== undefined) return known;
  const { display } = getComputedStyle(element);
  const inline = display === 'inline' || display === 'contents';
  laidInline.set(element, inline);
  return inline;
}

/** The same without asking the layout; undefined where only that could tell. */
function joinsKnownly(element: Element): boolean | undefined {
  const name = localNameOf(element);
  if (INLINE.has(name)) return true;
  if (PARTING.has(name) || SKIPPED.has(name)) return false;
  return laidInline.get(element);
}

/**
 * The innermost element or shadow root at or around a node that parts its text from other text.
 * `known` holds answers for elements passed on the way; it spares deep pages the long way up.
 */
export function containerOf(node: Node, known = new Map<Node, Container>()): Container {
  return innermost(node, { known, joins: joinsText });
}

/** The container that a node was read in: asks no layout, since nothing was read in an element never asked about. */
export function containerReadIn(node: Node): Container {
  return innermost(node, { known: new Map(), joins: (each) => joinsKnownly(each) ?? false });
}

interface Ways {
  known: Map<Node, Container>;
  joins(element: Element): boolean;
}

function innermost(node: Node, { known, joins }: Ways): Container {
  const passed: Node[] = [];
  let at = node;
  let container: Container | undefined;
  while (!container) {
    const parts = isShadowRoot(at) || (isElement(at) && !joins(at));
    container = known.get(at) ?? (parts ? (at as Container) : undefined);
    if (container) break;
    passed.push(at);
    const parent = parentOf(at);
    if (isElement(parent) || isShadowRoot(parent)) at = parent;
    else container = at as Element;
  }
  for (const each of passed) known.set(each, container);
  return container;
}

/** The nearest element at or around one that has a box: `display: contents` has none, and is neither seen nor scrolled to. */
export function boxAround(element: Element): Element {
  let box = element;
  while (getComputedStyle(box).display === 'contents') {
    const around = elementAround(box);
    if (!around) break;
    box = around;
  }
  return box;
}

/** Longest text of a floated first letter, in UTF-16 code units: an opening quote, a letter, its marks. */
const DROP_CAP = 3;

/** True if text that belongs to one block by the names of its elements stands on one line of text on screen as well. */
export function isOneLine(nodes: readonly Text[]): boolean {
  const [first, last] = [nodes[0]!, nodes.at(-1)!];
  const holdsAll = (node: Node) => contains(node, first) && contains(node, last);
  return nodes.every((node) => {
    // A block never leaves its shadow root, which holds all of it if nothing in it does.
    let around = parentOf(node);
    while (around && !holdsAll(around)) {
      if (isElement(around) && !isLaidInLine(around)) return false;
      around = parentOf(around);
    }
    return true;
  });
}

/** True if an element that joins text by its name does so on screen; a floated first letter does. */
function isLaidInLine(element: Element): boolean {
  const { display, float } = getComputedStyle(element);
  // Documents that are not on screen have no layout to ask.
  if (display === '' || /^(?:inline|ruby|contents)/.test(display)) return true;
  return float !== 'none' && (textOf(element) ?? '').trim().length <= DROP_CAP;
}
