/** Text nodes in the order of the page, those in open shadow roots where their hosts stand. */
import { documentOf, isElement, isText, shadowRootOf } from './nodes.ts';

/** Text nodes at or below a node; a shadow root's come before its host's own. */
export function* textsBelow(root: Node): Generator<Text> {
  if (isText(root)) {
    yield root;
    return;
  }
  const document = documentOf(root);
  if (!document) return;
  if (isElement(root)) yield* textsInShadow(root);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (isText(node)) yield node;
    else yield* textsInShadow(node as Element);
  }
}

function* textsInShadow(element: Element): Generator<Text> {
  const shadow = shadowRootOf(element);
  if (shadow) yield* textsBelow(shadow);
}
