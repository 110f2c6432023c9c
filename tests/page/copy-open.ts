/** Set-up for tests of the annotated copy: from HTML to the composed copy. */
import cards from 'virtual:backstory/cards';
import report from 'virtual:backstory/report';
import type { CopyContent, Extraction } from '../../components/copy-state.ts';
import { composeCopy } from '../../copy/compose.ts';
import type { ArticleSource } from '../../engine/article.ts';
import type { Marking } from '../../engine/marking.ts';
import { EVERYTHING, t, table } from './open-page.ts';

export const MADE = '2026-03-02';
export const ADDRESS = 'https://news.example/story';
export const EXPORT = { report, version: 'v1', withAddress: false, t };

export interface CopyOptions {
  marking?: Partial<Marking>;
  wanted?: Extraction;
  source?: Partial<ArticleSource>;
}

/** The source of a copy whose page has this body. */
export function sourceOf(html: string): ArticleSource {
  return {
    html: `<!doctype html><html><head><title>Story</title></head><body>${html}</body></html>`,
    title: 'Story',
    language: 'en',
    direction: 'ltr',
    address: ADDRESS,
    isCut: false,
    lacksFrames: false,
  };
}

/** The copy of a page with this body, or undefined where there is no text. */
export function tryCopyOf(html: string, options: CopyOptions = {}): CopyContent | undefined {
  const source = { ...sourceOf(html), ...options.source };
  return composeCopy(source, {
    wanted: options.wanted ?? 'article',
    table,
    marking: { ...EVERYTHING, ...options.marking },
    cardOf: (entity) => cards[entity],
    made: MADE,
  });
}

export function copyOf(html: string, options?: CopyOptions): CopyContent {
  const copy = tryCopyOf(html, options);
  if (!copy) throw new Error('There is no text to copy');
  return copy;
}
