import { country, mentions } from './en.ts';
import { formatsOf } from './formats.ts';

const { count, date, list } = formatsOf('en-GB');

/** English words of the toolbar popup. */
export const popupWords = {
  found: (total: number, names: number): string =>
    `${mentions(total)} of ${count(names, { one: '# name', other: '# names' })} from the report`,
  stillReading: 'Still reading the page …',
  filter: 'Show mentions for',
  toggled: (id: string, on: boolean, n: number): string => {
    const what = n === 0 ? 'no change on this page' : `${mentions(n)} ${on ? 'shown' : 'hidden'}`;
    return `${country(id)} ${on ? 'on' : 'off'}: ${what}`;
  },
  names: 'Names on this page',
  tools: 'Marks and copy',
  mentions,
  also: (ids: readonly string[]): string => `also ${list(ids.map(country))}`,
  hidden: 'hidden by the filter',
  jump: 'Show',
  jumpTo: (name: string): string => `Show ${name} on the page`,
  marks: {
    title: 'Marks',
    hide: 'Hide marks',
    hideHere: 'Hide marks in this tab',
    quiet: 'Quiet mode',
    isHidden: 'Marks stay hidden in this tab, on later pages too.',
    isQuiet: 'No page is marked; names are listed here only.',
  },
  scanning: 'Reading this page …',
  empty: 'Nothing on this page is named in the report.',
  emptyHint:
    'Open an article about China and Vietnam, Cambodia or Malaysia, then click Backstory again.',
  cannot: {
    'browser-page':
      'Pages of the browser itself cannot be read. Open a news article and try again.',
    'not-html':
      'This is a file, not a web page, so it cannot be read. Open an article as a web page and try again.',
    refused:
      'The browser does not let extensions read this page. Open a news article on another site and try again.',
    silent:
      'This page does not answer. It may still be loading; the source view of a page cannot be read.',
    lost: 'This page can no longer be read: the tab has gone on to another site, or the browser took the permission back. Click Backstory again to read what is there now.',
    closed: 'The tab that was read here is closed. Open Backstory on another one.',
  },
  error: 'Reading this page failed. Reload the page, then try again.',
  retry: 'Try again',
  site: 'This site',
  never: 'You set this site to never, so this page has not been read.',
  neverNoMore: 'Read it when I click',
  more: 'More of Backstory',
  settings: 'Settings',
  notices: {
    'settings-unreadable': 'Your settings could not be read. The defaults are in use.',
    'settings-unsaved': 'This could not be saved, so nothing has changed. Try again.',
    'mention-gone': 'That place has changed meanwhile. The list has been read again.',
    'not-done': 'This could not be done. Try again.',
    'grant-refused': 'The browser did not allow it, so nothing has changed.',
    'grant-failed': 'The browser could not ask for this site, so nothing has changed.',
    'grant-unsaved':
      'The browser allows this site now, but your choice could not be saved. Try again.',
    'grant-is-wider':
      'This site stays readable: the browser allows Backstory more than this site. Change that in the browser’s own list of extensions.',
  },
  source: (publisher: string, published: string): string =>
    `Report: ${publisher}, ${date(published)}`,
  privacy: 'All data is in the extension; nothing leaves your browser.',
};
