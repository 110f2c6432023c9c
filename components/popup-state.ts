/** What the toolbar popup can be about. */
import type { PageSummary } from '../engine/summary.ts';

/** What is known of the page in front. */
export type PopupState =
  | { kind: 'scanning' }
  | { kind: 'cannot'; why: 'browser-page' | 'not-html' | 'refused' | 'silent' }
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
  | 'grant-refused'
  | 'grant-failed'
  | 'grant-is-wider';
