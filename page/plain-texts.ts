/** The page's text without its blocks: all that could be read, in pieces, as a sieve needs it. */
import { SEAM } from '../engine/sieve.ts';
import {
  elementAround,
  elementsBelow,
  firstChildOf,
  isElement,
  isText,
  localNameOf,
  nextSiblingOf,
  parentOf,
  shadowRootOf,
  startAgainIfLost,
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
const RAW = ['script', 'style', 'noscript', 'textarea', 'title'];
const ANY_RAW = RAW.join();
/**
 * All elements but those that can have no shadow root, of those that pages have many of
 * (https://dom.spec.whatwg.org/#valid-shadow-host-name).
 */
const MAY_BE_HOST = `:not(${[
  ...RAW,
  'a,b,br,button,em,figcaption,figure,form,g,head,hr,html,i,iframe,img,input,label,li,link,meta',
  'ol,option,path,picture,select,small,source,strong,svg,table,tbody,td,th,time,tr,ul,use',
].join()})`;

export type FoundHost = (element: Element, root: ShadowRoot | null) => void;

/**
 * The texts at or below a node in pieces that overlap, an empty one where a pause may come. The
 * elements around them are not touched: the browser makes an object for each that a script sees.
 */
export function* piecesBelow(root: Node): Generator<string> {
  const walker = walkerOver(root, NodeFilter.SHOW_TEXT);
  const neverShown = rawTextsBelow(root);
  let piece = '';
  let steps = 0;
  const next = () => walker.nextNode() ?? startAgainIfLost(walker);
  for (let text = isText(root) ? root : next(); text; text = next()) {
    if (++steps % BREATH === 0) yield '';
    if (neverShown.has(text)) continue;
    const { data } = text as Text;
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

/** Tells of all elements at or below a node that have an open shadow root, and of custom elements, which may still get one; yields where a pause may come. */
export function* hostsBelow(root: Node, found: FoundHost): Generator<string> {
  if (isElement(root)) tellHost(root, found);
  const elements = elementsBelow(root, MAY_BE_HOST);
  for (let index = 0; index < elements.length; index++) {
    if (index % BREATH === 0) yield '';
    tellHost(elements[index]!, found);
  }
}

function tellHost(element: Element, found: FoundHost): void {
  const shadow = shadowRootOf(element);
  if (shadow || localNameOf(element).includes('-')) found(element, shadow);
}

function rawTextsBelow(root: Node): Set<Node> {
  const texts = new Set<Node>();
  const elements = elementsBelow(root, ANY_RAW);
  for (let index = 0; index < elements.length; index++) addChildren(elements[index]!, texts);
  if (isElement(root) && RAW.includes(localNameOf(root))) addChildren(root, texts);
  return texts;
}

function addChildren(element: Element, nodes: Set<Node>): void {
  let child: Node | null = firstChildOf(element);
  for (; child; child = nextSiblingOf(child)) nodes.add(child);
}

/** The text around a place: the end of what stands before a node, and the beginning of what stands from it on. */
export function textAround(root: Node, node: Node): string {
  const walker = walkerOver(root, NodeFilter.SHOW_TEXT);
  walker.currentNode = node;
  const behind = gather(walker.previousNode(), () => walker.previousNode()).reverse();
  walker.currentNode = node;
  const ahead = gather(isText(node) ? node : walker.nextNode(), () => walker.nextNode());
  return [...behind, ...ahead].join(SEAM);
}

/** The first node behind all that stands below a node; null at the end of the root. */
export function nodeAfter(root: Node, node: Node): Node | null {
  for (let each: Node | null = node; each && each !== root; each = parentOf(each)) {
    const sibling = nextSiblingOf(each);
    if (sibling) return sibling;
  }
  return null;
}

/** Texts in the order of the way, until they hold letters enough. */
function gather(first: Node | null, next: () => Node | null): string[] {
  const texts: string[] = [];
  let letters = 0;
  let text = first as Text | null;
  for (let steps = 0; text && letters < LETTERS && steps < MOST_NODES; steps++) {
    const around = elementAround(text);
    if (!around || !RAW.includes(localNameOf(around))) {
      texts.push(text.data);
      letters += text.data.replace(/\s+/g, '').length;
    }
    text = next() as Text | null;
  }
  return texts;
}
