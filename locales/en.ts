import { formatsOf } from './formats.ts';

const { count, date, language, list, listParts, number } = formatsOf('en-GB');

const COUNTRIES: Readonly<Record<string, string>> = {
  vietnam: 'Vietnam',
  cambodia: 'Cambodia',
  malaysia: 'Malaysia',
  china: 'China',
  region: 'Region',
};

/** Types of the dataset whose own word is not fit to be shown. */
const TYPES: Readonly<Record<string, string>> = { ngo: 'non-governmental organisation' };

export const mentions = (n: number): string => count(n, { one: '# mention', other: '# mentions' });
export const country = (id: string): string => COUNTRIES[id] ?? id;
const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const quoted = (words: string): string => `“${words}”`;

/** The English catalogue. */
export const en = {
  /** The language of these words, as a BCP 47 tag. */
  tag: 'en',
  name: 'Backstory',
  country,
  date,
  list,
  listParts,
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
    backTo: (name: string): string => `Back to ${name}`,
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
    wrong: {
      question: 'Wrong here?',
      explanation: (alias: string): string =>
        `If ${quoted(alias)} means something else here, it need not be marked.`,
      onPage: 'Do not mark it on this page',
      onSite: 'Do not mark it on this site',
      silenced: (alias: string, scope: 'page' | 'site'): string =>
        scope === 'page'
          ? `${quoted(alias)} is no longer marked on this page until you load it again.`
          : `${quoted(alias)} is no longer marked on this site. Your settings list it.`,
      undo: 'Mark it again',
      report: 'Write a report to copy',
      failed: 'This could not be done. Try again.',
    },
    cite: 'Copy as citation',
    cited: 'Copied',
    citeRefused: 'The browser refused to copy it. In the library the text can be selected.',
    library: 'Open in the library',
    why: 'Why this is marked',
    spelling: (words: string, tag: string): string =>
      `Recognised by the spelling ${quoted(words)} (${language(tag)}).`,
    rules: {
      always: 'This spelling needs no other sign.',
      context: 'This spelling can mean other things, so it counts only with a sign nearby.',
      'after-full': 'This short form counts because the full name stands on the same page.',
      never: 'This spelling is known, but is not meant to be marked.',
    },
    cues: (cues: readonly string[]): string =>
      `${count(cues.length, { one: 'Sign found:', other: 'Signs found:' })} ${list(cues)}.`,
  },
};
