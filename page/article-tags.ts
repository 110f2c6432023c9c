/** How an element of a page is written down for its annotated copy: under which name, and what of it. */
import { bodyInFrame, isFrame, isSeenFrame } from './article-frames.ts';
import { INLINE, PARTING } from './element-kinds.ts';
import { childrenOf, documentElementOf, localNameOf, shadowRootOf } from './nodes.ts';

/** Elements that stay behind with all that is in them. */
const LEFT_OUT = new Set(
  'script style noscript template textarea select option input button object embed audio video canvas svg math img picture source area map col colgroup head dialog'.split(
    ' ',
  ),
);
const VOID = new Set(['br', 'hr', 'wbr']);
/** Elements whose name is kept although it is neither that of an inline element nor a parting one. */
const KEPT = new Set('div li dd dt pre code kbd samp nav footer'.split(' '));

/** What tells an article from its surroundings, and what its text needs to be read. */
const ATTRIBUTES = ['id', 'class', 'role', 'rel', 'itemprop', 'lang', 'dir', 'colspan', 'rowspan'];

/** Longest text of a floated first letter, in UTF-16 code units. */
const DROP_CAP = 3;

const { getAttribute, checkVisibility } = Element.prototype;

/** How an element is written: its beginning, its end, and the nodes between. */
export interface Written {
  begin: string;
  end: string;
  nodes: readonly Node[];
  /** True if text directly inside can be seen. */
  showsText: boolean;
}

/** The element as it is written, or undefined if it is left out or cannot be seen. */
export function written(element: Element): Written | undefined {
  const name = localNameOf(element);
  if (LEFT_OUT.has(name)) return undefined;
  if (isFrame(element)) return writtenFrame(element);
  if (VOID.has(name)) return { begin: `<${name}>`, end: '', nodes: [], showsText: false };
  const style = getComputedStyle(element);
  if (!checkVisibility.call(element) && style.display !== 'contents') return undefined;
  const tag = tagFor(name, style);
  const parts = INLINE.has(tag) && isLaidAsBlock(element, style);
  const begin = `<${tag}${attributesOf(element)}>`;
  return {
    begin: parts ? `<div>${begin}` : begin,
    end: parts ? `</${tag}></div>` : `</${tag}>`,
    nodes: nodesIn(element),
    showsText: showsText(element, style),
  };
}

/** What is in a readable frame takes the frame's place. */
function writtenFrame(frame: HTMLIFrameElement): Written | undefined {
  const body = isSeenFrame(frame) && bodyInFrame(frame);
  const inside = body && written(body);
  if (!inside) return undefined;
  const root = documentElementOf(body.ownerDocument);
  const speech = ['lang', 'dir'].map((name) => attribute(name, root?.getAttribute(name) ?? null));
  return { ...inside, begin: `<div${speech.join('')}${attributesOf(frame)}>`, end: '</div>' };
}

/** Names that would change how the copy is parsed, and those of custom elements, give way to plain ones. */
function tagFor(name: string, { display }: CSSStyleDeclaration): string {
  if (name === 'slot') return 'span';
  if (INLINE.has(name) || PARTING.has(name)) return name;
  if (display === 'inline' && !/^(?:code|kbd|samp)$/.test(name)) return 'span';
  return KEPT.has(name) ? name : 'div';
}

function isLaidAsBlock(element: Element, { display, float }: CSSStyleDeclaration): boolean {
  if (/^(?:inline|ruby|contents)/.test(display)) return false;
  return float === 'none' || (element.textContent ?? '').trim().length > DROP_CAP;
}

function showsText(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.visibility !== 'visible' || style.contentVisibility === 'hidden') return false;
  return localNameOf(element) !== 'details' || getAttribute.call(element, 'open') !== null;
}

/** What stands in an element on screen: its shadow root if it has an open one, what fills it if it is a slot. */
function nodesIn(element: Element): Node[] {
  const shadow = shadowRootOf(element);
  if (shadow) return [...childrenOf(shadow)];
  const filled =
    localNameOf(element) === 'slot'
      ? (element as HTMLSlotElement).assignedNodes({ flatten: true })
      : [];
  return filled.length > 0 ? filled : [...childrenOf(element)];
}

function attributesOf(element: Element): string {
  return ATTRIBUTES.map((name) => attribute(name, getAttribute.call(element, name))).join('');
}

/** One attribute of a tag, with the space before it; nothing for null. */
export function attribute(name: string, value: string | null): string {
  if (value === null) return '';
  return ` ${name}="${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`;
}

/** Text as it stands between tags. */
export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
