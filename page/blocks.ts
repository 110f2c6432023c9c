/** Reads blocks: runs of page text without a block boundary inside. */
import { SKIPPED } from './element-kinds.ts';
import { type Container, containerOf, joinsText } from './layout.ts';
import {
  documentOf,
  isText,
  localNameOf,
  parentOf,
  shadowRootOf,
  standsIn,
  startAgainIfLost,
} from './nodes.ts';
import { Run } from './run.ts';

/**
 * A block as it stands on the page. `starts[i]` is the offset of `nodes[i]` in `text`; where a very
 * long run was cut, that of a first node that begins in the piece before is negative.
 */
export interface PageBlock {
  id: number;
  /** The innermost element or shadow root that is not inline; it holds all nodes of the block. */
  container: Container;
  nodes: Text[];
  starts: number[];
  text: string;
}

/** `deep` reads everything below the root, `own` only blocks whose container is the root itself. */
export type Depth = 'deep' | 'own';

export interface ReadOptions {
  depth?: Depth;
  /** An element whose text is left out. */
  except?: Element | null;
  /** Called with every element that has an open shadow root, and with custom elements: they may get one. */
  foundHost?(element: Element, root: ShadowRoot | null): void;
}

/** Nodes looked at before a reading may pause. */
const BREATH = 256;

/**
 * Blocks below `root` in document order; `undefined` where reading may pause without one. Between
 * any two steps the page may change.
 */
export function* readBlocks(
  root: Container,
  { depth = 'deep', except = null, foundHost }: ReadOptions = {},
): Generator<PageBlock | undefined> {
  const walker = documentOf(root)!.createTreeWalker(
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
  );
  const run = new Run();
  let known = new Map<Node, Container>();
  let node = nextInside(walker);
  for (let steps = 1; node; steps++) {
    if (steps % BREATH === 0) {
      yield undefined;
      known = new Map();
    }
    if (isText(node)) {
      const container = containerOf(parentOf(node) ?? root, known);
      if (container !== run.container || run.isPartedBefore(node)) yield* run.end(container);
      run.add(node);
      while (run.isLong) yield run.piece();
      node = nextInside(walker);
      continue;
    }
    const element = node as Element;
    const name = localNameOf(element);
    const isRead = element !== except && !SKIPPED.has(name);
    const shadow = isRead ? shadowRootOf(element) : null;
    if (shadow || (isRead && name.includes('-'))) foundHost?.(element, shadow);
    if (isRead && joinsText(element)) {
      node = nextInside(walker);
      continue;
    }
    yield* run.end();
    const enters = isRead && (depth === 'deep' || name === 'br');
    node = enters ? nextInside(walker) : nextOutside(walker);
  }
  yield* run.end();
}

/** True if the node or one it stands in is never read. */
export function isSkipped(node: Node): boolean {
  return standsIn(node, (element) => SKIPPED.has(localNameOf(element)));
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
