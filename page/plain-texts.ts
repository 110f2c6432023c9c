/** The page's text without its blocks: all that could be read, in pieces, as a sieve needs it. */
import { SEAM } from '../engine/sieve.ts';
import {
  elementAround,
  isElement,
  isText,
  lastChildOf,
  localNameOf,
  shadowRootOf,
  walkerOver,
} from './nodes.ts';

/** Units of a piece: sifting it takes well under a slice. */
const PIECE = 8_000;
/** Units of a piece with which the next begins again: more than any spelling with the spaces between its words. */
const OVERLAP = 800;
/** Letters before and after a place that are looked at: more than any spelling has. */
const LETTERS = 100;
/** Text nodes looked at for them; many hold white space alone. */
const MOST_NODES = 100;
/** Nodes looked at before a pause may come. */
const BREATH = 256;

/** Elements whose text is never shown. */
const RAW = new Set(['script', 'style', 'noscript', 'textarea', 'title']);

export type FoundHost = (element: Element, root: ShadowRoot | null) => void;

/**
 * The texts at or below a node in pieces that overlap, an empty one where a pause may come; tells hosts
 * of shadow roots. Properties are read directly, since nodes are very many: a form can hide them behind
 * its fields, and is then looked at anew.
 */
export function* piecesBelow(root: Node, foundHost: FoundHost): Generator<string> {
  const walker = walkerOver(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let piece = '';
  let raw: Node | null = null;
  let steps = 0;
  for (let node: Node | null = root; node; node = walker.nextNode()) {
    if (++steps % BREATH === 0) yield '';
    if (node.nodeType !== Node.TEXT_NODE) {
      const { localName, shadowRoot } = node as Element;
      if (shadowRoot || localName?.includes?.('-')) tellHost(node, foundHost);
      else if (RAW.has(localName)) raw = node;
      continue;
    }
    if (raw !== null && raw === node.parentNode) continue;
    const { data } = node as Text;
    for (let from = 0; from < data.length; from += PIECE) {
      piece += data.length > PIECE ? data.slice(from, from + PIECE) : data;
      if (piece.length < PIECE) continue;
      yield piece;
      piece = piece.slice(-OVERLAP);
    }
    piece += SEAM;
  }
  yield piece;
}

function tellHost(node: Node, foundHost: FoundHost): void {
  if (!isElement(node)) return;
  const shadow = shadowRootOf(node);
  if (shadow || localNameOf(node).includes('-')) foundHost(node, shadow);
}

/** The text around a place: the end of what stands before a node, and the beginning of what stands from it on. */
export function textAround(root: Node, node: Node | null): string {
  const before = walkerOver(root, NodeFilter.SHOW_TEXT);
  before.currentNode = node ?? lastBelow(root);
  const text = isText(before.currentNode) && !node ? before.currentNode : before.previousNode();
  const behind = gather(text, () => before.previousNode()).reverse();
  if (!node) return behind.join(SEAM);
  const after = walkerOver(root, NodeFilter.SHOW_TEXT);
  after.currentNode = node;
  const ahead = gather(isText(node) ? node : after.nextNode(), () => after.nextNode());
  return [...behind, ...ahead].join(SEAM);
}

/** The first node behind all that stands below a node; null at the end of the root. */
export function nodeAfter(root: Node, node: Node): Node | null {
  const walker = walkerOver(root, NodeFilter.SHOW_ALL);
  walker.currentNode = node;
  for (;;) {
    const sibling = walker.nextSibling();
    if (sibling || !walker.parentNode() || walker.currentNode === root) return sibling;
  }
}

/** Texts in the order of the way, until they hold letters enough. */
function gather(first: Node | null, next: () => Node | null): string[] {
  const texts: string[] = [];
  let letters = 0;
  let text = first as Text | null;
  for (let steps = 0; text && letters < LETTERS && steps < MOST_NODES; steps++) {
    const around = elementAround(text);
    if (!around || !RAW.has(localNameOf(around))) {
      texts.push(text.data);
      letters += text.data.replace(/\s+/g, '').length;
    }
    text = next() as Text | null;
  }
  return texts;
}

function lastBelow(root: Node): Node {
  let last = root;
  for (let child = lastChildOf(last); child; child = lastChildOf(last)) last = child;
  return last;
}
