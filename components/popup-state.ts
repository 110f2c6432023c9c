/** What the toolbar popup can be about. */
import type { PageSummary } from '../engine/summary.ts';

/** What is known of the page in front. */
export type PopupState =
  | { kind: 'scanning' }
  | { kind: 'cannot'; why: 'browser-page' | 'not-html' | 'refused' | 'silent' }
  | { kind: 'empty' }
  | { kind: 'found'; summary: PageSummary }
  | { kind: 'error' };

/** When the site in front is read; `none` where there is no site to speak of. */
export type SiteAccess =
  | { kind: 'none' }
  | { kind: 'on-click'; host: string }
  | { kind: 'always'; host: string };

/** Something about the settings that the reader must know. */
export type PopupNotice = 'settings-unreadable' | 'settings-unsaved';
