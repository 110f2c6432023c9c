/** Makes the structure of a foreign article plain: few kinds of elements, headings below ours, nothing empty. */

/** Elements that stand for a block and nothing else that a copy needs. */
const BLOCKS =
  'section, article, aside, header, footer, main, nav, address, details, summary, center, form, fieldset, legend, search, hgroup, figure, figcaption, menu, dir';
const MAY_BE_EMPTY = 'br, hr, wbr, td, th, tr';

/** The copy's own title is a heading of the second level. */
const SHIFT = 1;
const DEEPEST = 6;

/** Changes what is below `root`, which must stand in no document on screen. */
export function simplify(root: Element): void {
  for (const element of root.querySelectorAll(BLOCKS)) rename(element, 'div');
  for (const heading of root.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const level = Math.min(DEEPEST, Math.max(3, Number(heading.localName[1]) + SHIFT));
    rename(heading, `h${level}`);
  }
  // From the last to the first: an element may become empty with its children.
  for (const element of [...root.querySelectorAll('*')].reverse()) {
    if (!element.matches(MAY_BE_EMPTY) && isEmpty(element)) element.remove();
  }
}

function isEmpty(element: Element): boolean {
  return element.childElementCount === 0 && (element.textContent ?? '').trim() === '';
}

function rename(element: Element, name: string): void {
  const renamed = element.ownerDocument.createElement(name);
  for (const attribute of ['lang', 'dir']) {
    const value = element.getAttribute(attribute);
    if (value !== null) renamed.setAttribute(attribute, value);
  }
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}
