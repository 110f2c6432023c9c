/** The one place that knows Readability: finds the article in what a page says, or takes all of it. */
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import type { ArticleSource } from '../engine/article.ts';
import { tidy } from '../engine/tidy.ts';
import { readBlocks } from '../page/blocks.ts';
import { isLeftAlone } from '../page/left-alone.ts';
import { clean } from './clean.ts';
import { simplify } from './simplify.ts';

export interface Extracted {
  title: string;
  /** Who wrote it, as the page says; empty if it does not. */
  byline: string;
  language: string;
  direction: string;
  /** Text and structure alone. */
  content: DocumentFragment;
}

/** The article, or undefined if none can be told from the rest of the page. */
export function extractArticle(source: ArticleSource): Extracted | undefined {
  const found = readable(source);
  if (!found?.content) return undefined;
  simplify(found.content);
  const content = clean(found.content);
  if (isBlank(content)) return undefined;
  return {
    title: tidy(found.title || source.title),
    byline: tidy(found.byline ?? ''),
    language: found.lang || source.language,
    direction: found.dir || source.direction,
    content,
  };
}

/**
 * Below this a page has no article to be found: the shortest paragraph that counts, and the sum of the
 * roots of what they are longer, in UTF-16 code units. One paragraph of 200 units is enough, or two of 125;
 * scripts that write without spaces say the same in fewer.
 */
const PROSE = { minContentLength: 100, minScore: 10 };
const DENSE_PROSE = { minContentLength: 40, minScore: 6 };
const DENSE_LANGUAGE = /^(?:zh|ja|ko|km|th|lo|my)\b/i;

/** What Readability makes of a document of its own; it takes that document to pieces. */
function readable({ html, language }: ArticleSource) {
  const parsed = parse(html);
  const least = DENSE_LANGUAGE.test(language) ? DENSE_PROSE : PROSE;
  // What could not be seen was never written down.
  if (!isProbablyReaderable(parsed, { ...least, visibilityChecker: () => true })) return undefined;
  const serializer = (node: Node) => node as Element;
  try {
    return new Readability<Element>(parsed, { serializer, disableJSONLD: true }).parse();
  } catch {
    return undefined;
  }
}

/** All that can be read on the page, paragraph by paragraph; undefined if that is nothing. */
export function extractVisibleText(source: ArticleSource): Extracted | undefined {
  const { body } = parse(source.html);
  const paragraphs = document.createElement('div');
  for (const block of readBlocks(body)) {
    const text = block && tidy(block.text);
    if (!block || !text || isLeftAlone(block.container)) continue;
    const isHeading = 'localName' in block.container && /^h[1-6]$/.test(block.container.localName);
    const paragraph = document.createElement(isHeading ? 'h3' : 'p');
    paragraph.textContent = text;
    paragraphs.append(paragraph);
  }
  const content = clean(paragraphs);
  if (isBlank(content)) return undefined;
  const { title, language, direction } = source;
  return { title: tidy(title), byline: '', language, direction, content };
}

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

function isBlank({ textContent }: Node): boolean {
  return (textContent ?? '').trim() === '';
}
