import { formatsOf } from './formats.ts';

const { count, date, language, list, number } = formatsOf('en-GB');

const COUNTRIES: Readonly<Record<string, string>> = {
  vietnam: 'Vietnam',
  cambodia: 'Cambodia',
  malaysia: 'Malaysia',
  china: 'China',
  region: 'Region',
};

/** Types of the dataset whose own word is not fit to be shown. */
const TYPES: Readonly<Record<string, string>> = { ngo: 'non-governmental organisation' };

const mentions = (n: number): string => count(n, { one: '# mention', other: '# mentions' });
const country = (id: string): string => COUNTRIES[id] ?? id;
const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const quoted = (words: string): string => `“${words}”`;

/** The English catalogue. */
export const en = {
  /** Words of the manifest. */
  manifest: {
    name: 'Backstory',
    description:
      'Explains the people, companies, laws and projects of a human-rights report while you read the news. Nothing leaves your browser.',
    actionTitle: 'Backstory',
    nextMention: 'Open the next mention on this page',
    hideMarks: 'Hide or show the marks in this tab',
  },

  /** The language of these words, as a BCP 47 tag. */
  tag: 'en',
  name: 'Backstory',
  country,
  date,
  list,
  number,
  quoted,
  entityType: (type: string): string => capitalised(TYPES[type] ?? type),
  attribution: (publisher: string, published: string): string =>
    `As reported by ${publisher}, ${date(published)}`,

  /** How firmly the report stands behind a statement. */
  status: {
    fact: 'Reported as fact',
    assessment: (publisher: string): string => `${publisher}’s assessment`,
    attributed: (who: string): string => `Said by: ${who}`,
    attributedToOthers: 'Said by others, as the report relates',
    expected: (published: string): string => `Expected in ${date(published)}`,
  },

  card: {
    close: 'Close',
    statements: 'What the report says',
    caseOf: (id: string): string => `Case study: ${country(id)}`,
    furtherCases: (n: number): string =>
      count(n, { one: 'Another case study', other: 'Other case studies' }),
    furtherCase: (id: string, title: string): string => `${country(id)}: ${title}`,
    notes: 'Editors’ notes',
    notesOrigin: 'Notes by the editors of Backstory, not part of the report',
    notesSince: 'Since the report',
    notesOnReport: 'Notes on the report',
    noteKinds: {
      changed: 'Changed',
      corrected: 'Correction',
      unclear: 'Unclear',
      reply: 'Reply',
    },
    sources: (n: number): string => count(n, { one: 'Source:', other: 'Sources:' }),
    relations: 'Connections in the report',
    more: (n: number): string => count(n, { one: '# more', other: '# more' }),
    paragraph: (paragraph: number): string => `¶\u00a0${number(paragraph)}`,
    openParagraph: (paragraph: number): string =>
      `Open paragraph ${number(paragraph)} of the report`,
    why: 'Why this is marked',
    spelling: (words: string, tag: string): string =>
      `The page says ${quoted(words)}, a known spelling in ${language(tag)}.`,
    rules: {
      always: 'This spelling needs no other sign.',
      context: 'This spelling can mean other things, so it counts only with a sign nearby.',
      'after-full': 'This short form counts because the full name stands on the same page.',
      never: 'This spelling is known, but is not meant to be marked.',
    },
    cues: (cues: readonly string[]): string =>
      `${count(cues.length, { one: 'Sign found:', other: 'Signs found:' })} ${list(cues)}.`,
  },

  popup: {
    found: (total: number, names: number): string =>
      `${mentions(total)} of ${count(names, { one: '# name', other: '# names' })} from the report`,
    stillReading: 'Still reading the page …',
    filter: 'Show mentions for',
    toggled: (id: string, on: boolean, n: number): string => {
      const what = n === 0 ? 'no change on this page' : `${mentions(n)} ${on ? 'shown' : 'hidden'}`;
      return `${country(id)} ${on ? 'on' : 'off'}: ${what}`;
    },
    names: 'Names on this page',
    mentions,
    also: (ids: readonly string[]): string => `also ${list(ids.map(country))}`,
    hidden: 'hidden by the filter',
    jump: 'Show',
    jumpTo: (name: string): string => `Show ${name} on the page`,
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
    },
    error: 'Reading this page failed. Reload the page, then try again.',
    retry: 'Try again',
    site: 'This site',
    siteOnClick: 'Read when you click',
    siteAlways: 'Read on every visit',
    always: 'Always read this site',
    onClick: 'Only when I click',
    notices: {
      'settings-unreadable': 'Your settings could not be read. The defaults are in use.',
      'settings-unsaved': 'Your last change could not be saved, so it will not last.',
    },
    privacy: 'All data is in the extension; nothing leaves your browser.',
  },
};
