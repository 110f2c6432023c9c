/**
 * Asks the layout about the few blocks in which a name was found: is this text that a reader
 * reads as the article, and do the parts of a name really stand on one line of text?
 */
import type { PageBlock } from './blocks.ts';
import { nodeIndexAt, type Stretch } from './ranges.ts';

/** True for web pages; plain text, XML and the browser's viewers are left alone. */
export function isWebPage(document: Document): boolean {
  return document.contentType === 'text/html' || document.contentType === 'application/xhtml+xml';
}

/** Places of a page that are not its article: controls, menus, share bars, comments, drawings. */
const LEFT_ALONE = [
  '[contenteditable]:not([contenteditable="false" i])',
  '[role="navigation" i]',
  '[role="menu" i]',
  '[role="menubar" i]',
  '[role="toolbar" i]',
  '[role="search" i]',
  '[role="textbox" i]',
  '[role="contentinfo" i]',
  '[id="comments" i]',
  '[id="disqus_thread" i]',
  '[aria-label="comments" i]',
].join(',');

/** False for blocks inside places that are left alone. */
export function isReadable({ container }: PageBlock): boolean {
  return container.closest(LEFT_ALONE) === null;
}

/** True if the stretch can be seen now; text in closed tabs or folded parts cannot. */
export function isVisible(block: PageBlock, { start }: Stretch): boolean {
  const element = block.nodes[nodeIndexAt(block.starts, start)]?.parentElement;
  if (!element?.checkVisibility({ visibilityProperty: true })) return false;
  return getComputedStyle(element).contentVisibility !== 'hidden';
}

/** True if every element that the stretch enters or leaves is laid out inline, as its name promised. */
export function isOneLineOfText(block: PageBlock, { start, end }: Stretch): boolean {
  const first = nodeIndexAt(block.starts, start);
  const last = nodeIndexAt(block.starts, end - 1);
  if (first === last) return true;
  for (const node of block.nodes.slice(first, last + 1)) {
    for (
      let element = node.parentElement;
      element && element !== block.container;
      element = element.parentElement
    ) {
      const { display } = getComputedStyle(element);
      if (!display.startsWith('inline') && display !== 'contents' && !display.startsWith('ruby'))
        return false;
    }
  }
  return true;
}
