/**
 * Nodes as they are, whatever the page calls its form fields: `<input name="parentElement">` hides
 * that property of its form, and `<img name="body">` that of the document. Getters are taken from
 * the prototypes, which a page cannot reach from where this script runs.
 */

type Getter<Subject, Value> = (subject: Subject) => Value;

/**
 * The getter of a property, as the prototype has it. It is taken when it is first wanted: the browser
 * makes each of them only then, and a script that starts should not have all of them made.
 * @__NO_SIDE_EFFECTS__
 */
export function getter<Subject, Value>(
  prototype: () => object,
  name: string,
): Getter<Subject, Value> {
  let get: (() => unknown) | undefined;
  return (subject) => {
    get ??= Object.getOwnPropertyDescriptor(prototype(), name)!.get!;
    return get.call(subject) as Value;
  };
}

type Method<Subject, Given extends unknown[], Value> = (subject: Subject, ...given: Given) => Value;

/** @__NO_SIDE_EFFECTS__ */
function method<Subject, Given extends unknown[], Value>(
  prototype: () => object,
  name: string,
): Method<Subject, Given, Value> {
  let run: ((...given: Given) => unknown) | undefined;
  return (subject, ...given) => {
    run ??= Object.getOwnPropertyDescriptor(prototype(), name)!.value as typeof run;
    return run!.apply(subject, given) as Value;
  };
}

const ofNode = () => Node.prototype;
const ofElement = () => Element.prototype;
const ofDocument = () => Document.prototype;
const ofFragment = () => DocumentFragment.prototype;

/** The parent, of whatever kind; null at the top. */
export const parentOf = getter<Node, Node | null>(ofNode, 'parentNode');
const kindOf = getter<Node, number>(ofNode, 'nodeType');
export const nextSiblingOf = getter<Node, Node | null>(ofNode, 'nextSibling');
export const firstChildOf = getter<Node, ChildNode | null>(ofNode, 'firstChild');
export const childrenOf = getter<Node, NodeListOf<ChildNode>>(ofNode, 'childNodes');
export const documentOf = getter<Node, Document | null>(ofNode, 'ownerDocument');
export const textOf = getter<Node, string | null>(ofNode, 'textContent');
export const contains = method<Node, [Node], boolean>(ofNode, 'contains');
export const rootOf = method<Node, [], Node>(ofNode, 'getRootNode');
export const isAttached = getter<Node, boolean>(ofNode, 'isConnected');
export const localNameOf = getter<Element, string>(ofElement, 'localName');
/** The open shadow root of an element; closed ones stay the site's own. */
export const shadowRootOf = getter<Element, ShadowRoot | null>(ofElement, 'shadowRoot');
export const attributeOf = method<Element, [string], string | null>(ofElement, 'getAttribute');
export const matches = method<Element, [string], boolean>(ofElement, 'matches');
export const holds = method<Element, [string], Element | null>(ofElement, 'querySelector');
export const isRendered = method<Element, [], boolean>(ofElement, 'checkVisibility');
export const scrollToElement = method<Element, [ScrollIntoViewOptions], void>(
  ofElement,
  'scrollIntoView',
);
export const nextElementOf = getter<Element, Element | null>(ofElement, 'nextElementSibling');
export const previousElementOf = getter<Element, Element | null>(
  ofElement,
  'previousElementSibling',
);
export const rectOf = method<Element, [], DOMRect>(ofElement, 'getBoundingClientRect');
export const bodyOf = getter<Document, HTMLElement | null>(ofDocument, 'body');
export const documentElementOf = getter<Document, HTMLElement | null>(
  ofDocument,
  'documentElement',
);

export function isElement(node: Node | null): node is Element {
  return node !== null && kindOf(node) === Node.ELEMENT_NODE;
}

export function isText(node: Node | null): node is Text {
  return node !== null && kindOf(node) === Node.TEXT_NODE;
}

export function isShadowRoot(node: Node | null): node is ShadowRoot {
  return node !== null && kindOf(node) === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;
}

/** The element around a node, out of shadow roots to their hosts; null at the top. */
export function elementAround(node: Node): Element | null {
  if (isShadowRoot(node)) return node.host;
  const parent = parentOf(node);
  if (isShadowRoot(parent)) return parent.host;
  return isElement(parent) ? parent : null;
}

/** True if the node or one it stands in, out of shadow roots as well, is an element that `matches`. */
export function standsIn(node: Node, matches: (element: Element) => boolean): boolean {
  let element = isElement(node) ? node : elementAround(node);
  for (; element; element = elementAround(element)) if (matches(element)) return true;
  return false;
}

const allInElement = method<Node, [string], NodeListOf<Element>>(ofElement, 'querySelectorAll');
const allInDocument = method<Node, [string], NodeListOf<Element>>(ofDocument, 'querySelectorAll');
const allInFragment = method<Node, [string], NodeListOf<Element>>(ofFragment, 'querySelectorAll');

/** The elements below a node that a selector matches, in the order of the page; comments and the like have none. */
export function elementsBelow(root: Node, selector: string): ArrayLike<Element> {
  if (isElement(root)) return allInElement(root, selector);
  if (isShadowRoot(root)) return allInFragment(root, selector);
  return kindOf(root) === Node.DOCUMENT_NODE ? allInDocument(root, selector) : [];
}

/** A walker over a node and all below it; a document is its own. */
export function walkerOver(root: Node, kinds: number): TreeWalker {
  return (documentOf(root) ?? (root as Document)).createTreeWalker(root, kinds);
}

/** A walker whose place was taken off the page between two steps sees an end that is none. */
export function startAgainIfLost(walker: TreeWalker): Node | null {
  if (contains(walker.root, walker.currentNode)) return null;
  walker.currentNode = walker.root;
  return walker.nextNode();
}
