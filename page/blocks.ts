/**
 * Reads blocks: runs of page text without a block boundary inside. Element names decide, because
 * asking the browser for computed styles would cost more than all the rest; where a name was
 * found, `readable.ts` asks for the real layout.
 */

import { INLINE, SKIPPED } from './element-kinds.ts';

/** A block as it stands on the page. `starts[i]` is the offset of `nodes[i]` in `text`. */
export interface PageBlock {
  id: number;
  /** The innermost element that is not inline; it holds all nodes of the block. */
  container: Element;
  nodes: Text[];
  starts: number[];
  text: string;
}

/** `deep` reads everything below the root, `own` only blocks whose container is the root itself. */
export type Depth = 'deep' | 'own';

let lastId = 0;

/** Blocks below `root` in document order; reading can stop and go on between any two of them. */
export function* readBlocks(root: Element, depth: Depth = 'deep'): Generator<PageBlock> {
  const walker = root.ownerDocument.createTreeWalker(
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
  );
  let open: Text[] = [];
  let container: Element = containerOf(root);
  let node = nextInside(walker);
  while (node) {
    if (node.nodeType === Node.TEXT_NODE) {
      const own = containerOf(node.parentElement ?? root);
      if (own !== container) {
        if (open.length > 0) yield makeBlock(container, open);
        open = [];
        container = own;
      }
      open.push(node as Text);
      node = nextInside(walker);
      continue;
    }
    const name = (node as Element).localName;
    if (INLINE.has(name)) {
      node = nextInside(walker);
      continue;
    }
    if (open.length > 0) yield makeBlock(container, open);
    open = [];
    const enters = !SKIPPED.has(name) && (depth === 'deep' || name === 'br');
    node = enters ? nextInside(walker) : nextOutside(walker);
  }
  if (open.length > 0) yield makeBlock(container, open);
}

/** The element whose block a text inside `element` belongs to. */
export function containerOf(element: Element): Element {
  let container = element;
  while (INLINE.has(container.localName) && container.parentElement)
    container = container.parentElement;
  return container;
}

/** True for elements that end the line of text around them. */
export function partsText(node: Node): boolean {
  return node.nodeType === Node.ELEMENT_NODE && !INLINE.has((node as Element).localName);
}

/** True if the element or one it stands in is never read. */
export function isSkipped(element: Element): boolean {
  for (let each: Element | null = element; each; each = each.parentElement) {
    if (SKIPPED.has(each.localName)) return true;
  }
  return false;
}

function nextInside(walker: TreeWalker): Node | null {
  return walker.nextNode() ?? startAgainIfLost(walker);
}

function nextOutside(walker: TreeWalker): Node | null {
  for (;;) {
    const sibling = walker.nextSibling();
    if (sibling) return sibling;
    if (!walker.parentNode()) return startAgainIfLost(walker);
    if (walker.currentNode === walker.root) return null;
  }
}

/** A walker whose place was taken off the page between two blocks sees an end that is none. */
function startAgainIfLost(walker: TreeWalker): Node | null {
  if (walker.root.contains(walker.currentNode)) return null;
  walker.currentNode = walker.root;
  return walker.nextNode();
}

function makeBlock(container: Element, nodes: Text[]): PageBlock {
  const starts: number[] = [];
  let text = '';
  for (const node of nodes) {
    starts.push(text.length);
    text += node.data;
  }
  return { id: ++lastId, container, nodes, starts, text };
}
