/**
 * Places of a page that are not its article: menus, share bars, comments, lists of related links,
 * and what the reader writes in. Roles say so where a site gives them; else what its elements are
 * called, and how they are built.
 */
import { type Container, elementOf } from './layout.ts';
import {
  attributeOf,
  elementAround,
  holds,
  localNameOf,
  matches,
  standsIn,
  textOf,
} from './nodes.ts';

const ROLES =
  '[role="navigation" i], [role="menu" i], [role="menubar" i], [role="toolbar" i], [role="search" i], [role="textbox" i], [role="contentinfo" i], [role="tablist" i]';
const WRITTEN_IN = '[contenteditable]:not([contenteditable="false" i])';

/** Words in ids and classes that name such a place; each was met on news sites. */
const NAMED = new RegExp(
  `(?:^| )(?:${[
    'comments',
    'comment (?:author|body|content|form|list|meta|section|text|thread|wrapper)',
    'commentlist',
    'disqus',
    'share',
    'sharing',
    'sharebar',
    'sharetools?',
    'social (?:share|sharing|buttons?|bar|follow|icons?|links?|media)',
    'addtoany',
    'related',
    'related ?posts',
    'recommended',
    'recommendations',
    'recirc(?:ulation)?',
    'most (?:popular|read|viewed|shared)',
    'trending',
    'outbrain',
    'taboola',
    'breadcrumbs?',
    'nav',
    'navbar',
    'navigation',
    'menu',
    'newsletter',
  ].join('|')})(?: |$)`,
);

/** An element this large is the article or holds it, whatever else its name says. */
const ARTICLE = 'h1, article, main, [role="main" i], [itemprop="articleBody" i]';

/** Fewest items of a list of links. */
const ITEMS = 3;
/** Share of a list's letters that stand in its links, if it is one of links. */
const LINKED = 0.8;

/** True if the text directly in the container is left alone. */
export function isLeftAlone(container: Container): boolean {
  return standsIn(container, (element) => {
    if (matches(element, WRITTEN_IN) && !isReadOnlyInside(container, element)) return true;
    return matches(element, ROLES) || isNamedSo(element) || isLinkList(element);
  });
}

/** What an editable element holds can be read-only again. */
function isReadOnlyInside(container: Container, editable: Element): boolean {
  let element = elementOf(container);
  while (element !== editable) {
    if (matches(element, '[contenteditable="false" i]')) return true;
    element = elementAround(element) ?? editable;
  }
  return false;
}

function isNamedSo(element: Element): boolean {
  const name = localNameOf(element);
  if (name === 'html' || name === 'body' || matches(element, ARTICLE)) return false;
  const called = [attributeOf(element, 'id'), attributeOf(element, 'class')];
  return called.some((each) => each && NAMED.test(wordsIn(each))) && !holds(element, ARTICLE);
}

/** “shareButtons top-nav” → “share buttons top nav”; class names are kept apart. */
function wordsIn(names: string): string {
  return names
    .split(/\s+/)
    .map((name) =>
      name
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .replace(/[^A-Za-z]+/g, ' ')
        .trim()
        .toLowerCase(),
    )
    .join('  ');
}

function isLinkList(list: Element): boolean {
  const name = localNameOf(list);
  if (name !== 'ul' && name !== 'ol') return false;
  if (list.childElementCount < ITEMS) return false;
  const letters = lettersIn(list);
  let linked = 0;
  for (const link of list.querySelectorAll('a[href]')) linked += lettersIn(link);
  return linked >= LINKED * letters;
}

function lettersIn(element: Element): number {
  return (textOf(element) ?? '').replace(/\s+/g, '').length;
}
