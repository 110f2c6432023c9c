/** Watches a page for change and has the reader read again what changed, and no more. */
import { partsText } from './blocks.ts';
import type { Reader } from './reader.ts';

/** Starts watching `document`; ends with the signal. */
export function watchPage(document: Document, reader: Reader, signal: AbortSignal): void {
  const observer = new MutationObserver((records) => readAgain(records, reader));
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

/** Stale blocks go at once, before anything is painted; reading anew happens in slices. */
function readAgain(records: readonly MutationRecord[], reader: Reader): void {
  const around = new Set<Element>();
  const below = new Set<Element>();
  for (const { type, target, addedNodes, removedNodes } of records) {
    const element = type === 'characterData' ? target.parentElement : target;
    if (type === 'characterData') reader.forgetBelow(target);
    for (const node of removedNodes) reader.forgetBelow(node);
    for (const node of addedNodes) for (const each of partingElements(node)) below.add(each);
    if (element?.nodeType === Node.ELEMENT_NODE)
      around.add(reader.forgetAround(element as Element));
  }
  for (const element of around) if (element.isConnected) reader.read(element, 'own');
  for (const element of below) if (element.isConnected) reader.read(element, 'deep');
}

/** The outermost elements at or below `node` that part the text around them. */
function partingElements(node: Node): Element[] {
  if (partsText(node)) return [node as Element];
  return [...node.childNodes].flatMap(partingElements);
}
