/** The page's text without its blocks: all that could be read, in pieces, as a sieve needs it. */
import { SEAM } from '../engine/sieve.ts';
import {
  elementAround,
  elementsBelow,
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
export const PIECE = 8_000;
/** Units of a piece with which the next begins again: more than any spelling with the spaces between its words. */
export const OVERLAP = 800;
/** Letters before and after a place that are looked at: more than any spelling has. */
const LETTERS = 100;
/** Text nodes looked at for them; many hold white space alone. */
const MOST_NODES = 100;
/** Nodes looked at before a pause may come. */
export const BREATH = 256;

/** What most text nodes of a page hold: the line breaks and indents between its tags. */
const BLANK = /^[ \t\n\f\r]+$/;

/** Elements whose text is never shown. */
const RAW = ['script', 'style', 'noscript', 'textarea', 'title'];
export const ANY_RAW = 'script,style,noscript,textarea,title';
/**
 * All elements but those that can have no shadow root, of those that pages have many of
 * (https://dom.spec.whatwg.org/#valid-shadow-host-name). Forms, whose fields hide their properties, are
 * left out, so all others can be asked plainly.
 */
const MAY_BE_HOST = `:not(${ANY_RAW},a,b,br,button,em,embed,figcaption,figure,form,g,head,hr,html,i,iframe,img,input,label,li,link,meta,object,ol,option,path,picture,select,small,source,strong,svg,table,tbody,td,th,time,tr,ul,use)`;
/** `NodeFilter.SHOW_TEXT`. */
const TEXTS = 4;

export type FoundHost = (element: Element, root: ShadowRoot | null) => void;

/**
 * Gives one piece of text at each call, an empty one where a pause may come, and undefined at the end.
 * No generator: what runs for the first time costs most, and generators more than functions.
 */
export type Pieces = () => string | undefined;

/** The pieces one by one. */
export function* each(pieces: Pieces): Generator<string> {
  for (let piece = pieces(); piece !== undefined; piece = pieces()) yield piece;
}

/**
 * The texts of a document in pieces that overlap, the first to be asked for at once. A document is asked
 * plainly: what elements need against forms would cost a first look half a millisecond.
 */
export function piecesOf(document: Document): Pieces {
  const walker = document.createTreeWalker(document, TEXTS);
  return piecesOn(walker, walker.nextNode(), document.querySelectorAll(ANY_RAW), false);
}

/** The texts at or below a node in pieces that overlap. */
export function piecesBelow(root: Node): Pieces {
  const walker = walkerOver(root, TEXTS);
  if (isElement(root) && RAW.includes(localNameOf(root))) return () => undefined;
  const first = isText(root) ? root : walker.nextNode();
  return piecesOn(walker, first, elementsBelow(root, ANY_RAW), true);
}

/**
 * The elements around texts are not touched: the browser makes an object for each that a script sees.
 * After a pause, or when `paused`, the place of the walker may have left the page.
 */
function piecesOn(
  walker: TreeWalker,
  first: Node | null,
  raw: ArrayLike<Element>,
  paused: boolean,
): Pieces {
  const neverShown = new Set<Node>();
  for (let index = 0; index < raw.length; index++)
    for (let child: Node | null = raw[index]!.firstChild; child; child = child.nextSibling)
      neverShown.add(child);
  let text = first;
  let data = '';
  let from = 0;
  let piece = '';
  let atEnd = false;
  let mayBeLost = paused;
  return () => {
    for (let steps = 0; text || from < data.length; ) {
      if (from < data.length) {
        piece += data.length > PIECE ? data.slice(from, from + PIECE) : data;
        from += PIECE;
        if (from >= data.length) piece += SEAM;
        if (piece.length < PIECE) continue;
        const full = piece;
        piece = full.slice(-OVERLAP);
        mayBeLost = true;
        return full;
      }
      if (++steps > BREATH) {
        mayBeLost = true;
        return '';
      }
      data = neverShown.has(text!) ? '' : (text as Text).data;
      if (BLANK.test(data)) data = ' ';
      from = 0;
      text = walker.nextNode() ?? (mayBeLost ? startAgainIfLost(walker) : null);
    }
    if (atEnd) return undefined;
    atEnd = true;
    return piece;
  };
}

/** Tells of all elements of a document that have an open shadow root, and of custom elements, which may still get one; gives empty pieces alone. */
export function hostsOf(document: Document, found: FoundHost): Pieces {
  return hostsAmong(() => document.querySelectorAll(MAY_BE_HOST), found);
}

/** The same at or below a node. */
export function hostsBelow(root: Node, found: FoundHost): Pieces {
  if (isElement(root)) tellHost(root, shadowRootOf(root), localNameOf(root), found);
  return hostsAmong(() => elementsBelow(root, MAY_BE_HOST), found);
}

/** They are looked for when it is their turn: that takes long on a large page, which may name something before. */
function hostsAmong(find: () => ArrayLike<Element>, found: FoundHost): Pieces {
  let elements: ArrayLike<Element> | undefined;
  let index = 0;
  return () => {
    elements ??= find();
    const pause = Math.min(index + BREATH, elements.length);
    for (; index < pause; index++) {
      const element = elements[index]!;
      tellHost(element, element.shadowRoot, element.localName, found);
    }
    return index < elements.length ? '' : undefined;
  };
}

function tellHost(
  element: Element,
  shadow: ShadowRoot | null,
  name: string,
  found: FoundHost,
): void {
  if (shadow || name.includes('-')) found(element, shadow);
}

/** The text around a place: the end of what stands before a node, and the beginning of what stands from it on. */
export function textAround(root: Node, node: Node): string {
  const walker = walkerOver(root, TEXTS);
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
