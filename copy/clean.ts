/** The one place that knows DOMPurify: of a foreign article, text and its structure may pass, and nothing else. */
import DOMPurify from 'dompurify';

const TAGS = [
  ...['p', 'div', 'blockquote', 'pre', 'br', 'hr', 'h2', 'h3', 'h4', 'h5', 'h6'],
  ...['ul', 'ol', 'li', 'dl', 'dt', 'dd'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th'],
  ...['span', 'em', 'strong', 'b', 'i', 'u', 's', 'del', 'ins', 'small', 'sub', 'sup', 'wbr'],
  ...[
    'abbr',
    'cite',
    'q',
    'code',
    'kbd',
    'samp',
    'time',
    'bdi',
    'bdo',
    'ruby',
    'rt',
    'rp',
    '#text',
  ],
];
/** Elements whose text is not for readers and goes with them. */
const SILENT =
  'script style template noscript textarea select option iframe object svg math title'.split(' ');

/**
 * What is inside the node, without any element, attribute or address that could run or fetch
 * something. The node is emptied.
 */
export function clean(node: Element): DocumentFragment {
  // A sanitiser that may not keep the node it was handed gives up; a bare division it may keep.
  const holder = node.ownerDocument.createElement('div');
  holder.append(...node.childNodes);
  const cleaned = DOMPurify.sanitize(holder, {
    ALLOWED_TAGS: TAGS,
    ALLOWED_ATTR: ['lang', 'dir', 'colspan', 'rowspan'],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    FORBID_CONTENTS: SILENT,
    RETURN_DOM_FRAGMENT: true,
  });
  const content = document.createDocumentFragment();
  content.append(...(cleaned.firstElementChild?.childNodes ?? []));
  return content;
}
