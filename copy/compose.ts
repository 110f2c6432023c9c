/** From what a page says to its annotated copy. */
import type { CopyContent, Extraction } from '../components/copy-state.ts';
import type { ArticleSource } from '../engine/article.ts';
import { type AnnotateOptions, annotate } from './annotate.ts';
import { type Extracted, extractArticle, extractVisibleText } from './extract.ts';

export interface ComposeOptions extends Omit<AnnotateOptions, 'host'> {
  wanted: Extraction;
  /** ISO 8601 date of the day. */
  made: string;
}

/** The copy, or undefined if there is no text on the page. */
export function composeCopy(
  source: ArticleSource,
  { wanted, made, ...options }: ComposeOptions,
): CopyContent | undefined {
  const article = wanted === 'article' ? extractArticle(source) : undefined;
  const extracted = article ?? extractVisibleText(source);
  if (!extracted) return undefined;
  const body = bodyOf(extracted);
  const host = URL.parse(source.address)?.hostname ?? '';
  return {
    title: extracted.title,
    language: extracted.language,
    address: source.address,
    extraction: article ? 'article' : 'visible-text',
    isFallback: wanted === 'article' && !article,
    isCut: source.isCut,
    lacksFrames: source.lacksFrames,
    body,
    ...annotate(body, { ...options, host }),
    made,
  };
}

function bodyOf({ title, byline, language, direction, content }: Extracted): HTMLElement {
  const body = document.createElement('article');
  if (language) body.lang = language;
  body.dir = direction;
  if (title) body.append(textElement('h2', title));
  if (byline) body.append(textElement('p', byline, 'byline'));
  body.append(content);
  return body;
}

function textElement(name: string, text: string, className?: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  if (className) element.className = className;
  return element;
}
