/** What the page of the annotated copy can be about. */
import type { EntityNote } from '../engine/annotation.ts';

/** How the text was found: as the article, or as everything that can be read on the page. */
export type Extraction = 'article' | 'visible-text';

export interface CopyContent {
  title: string;
  /** BCP 47 tag of the article; empty if it names none. */
  language: string;
  /** Address of the page; shown only where the reader wants it. */
  address: string;
  extraction: Extraction;
  /** True if the page has no article to be told from the rest, so that its visible text stands in. */
  isFallback: boolean;
  /** True if the page was longer than a copy may be. */
  isCut: boolean;
  /** True if something on the page stands in frames of other sites, which cannot be read. */
  lacksFrames: boolean;
  /** The text with its marks. It is put in as it is: nothing renders into it. */
  body: HTMLElement;
  notes: readonly EntityNote[];
  /** Mentions that the reader's choices leave unmarked, and how many names they have. */
  leftOut: { mentions: number; names: number };
  /** The day of the copy, an ISO 8601 date. */
  made: string;
}

export type CopyState =
  | { kind: 'working' }
  | { kind: 'cannot'; why: 'no-tab' | 'refused' | 'not-html' | 'empty' | 'failed' }
  | { kind: 'ready'; copy: CopyContent };

/** What the reader can take along. */
export type CopyExport = 'print' | 'html' | 'markdown' | 'csv' | 'csl';

/** What became of it, to be said aloud; `text` is Markdown that the clipboard refused. */
export type CopyOutcome = { kind: 'done'; what: CopyExport } | { kind: 'refused'; text: string };
