/** What the toolbar popup can be about. */
import type { PageSummary } from '../engine/summary.ts';

/**
 * Why a page is not read. `lost` and `closed` are said of a page that had been read under the open
 * popup: it may no longer be, or its tab is gone.
 */
export type CannotWhy = 'browser-page' | 'not-html' | 'refused' | 'silent' | 'lost' | 'closed';

/** What is known of the page in front. */
export type PopupState =
  | { kind: 'scanning' }
  | { kind: 'cannot'; why: CannotWhy }
  | { kind: 'never' }
  | { kind: 'empty' }
  | { kind: 'found'; summary: PageSummary }
  | { kind: 'error' };

/** When the reader wants a site read. */
export type SiteChoice = 'always' | 'on-click' | 'never';

/**
 * When the site in front is read; `none` where there is no site to speak of, `withdrawn` where the
 * reader chose always and the browser no longer allows it.
 */
export type SiteAccess =
  | { kind: 'none' }
  | { kind: SiteChoice; host: string }
  | { kind: 'withdrawn'; host: string };

/** Something that the reader must know of the settings, or of what the browser made of his wish. */
export type PopupNotice =
  | 'settings-unreadable'
  | 'settings-unsaved'
  | 'mention-gone'
  | 'not-done'
  | 'grant-refused'
  | 'grant-failed'
  | 'grant-unsaved'
  | 'grant-is-wider';
