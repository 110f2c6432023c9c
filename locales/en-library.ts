import { formatsOf } from './formats.ts';

const { count, date } = formatsOf('en-GB');

const names = (n: number): string => count(n, { one: '# name', other: '# names' });
const cases = (n: number): string => count(n, { one: '# case study', other: '# case studies' });
const passages = (n: number): string =>
  count(n, { one: '# more passage', other: '# more passages' });

/** The words of the library. */
export const enLibrary = {
  title: 'Backstory library',
  open: 'Library',
  lead: (publisher: string, published: string): string =>
    `Case studies, names, dates and connections, as reported by ${publisher}, ${date(published)}. Notes by the editors stand apart.`,
  report: 'The report:',
  parts: 'Parts of the library',
  cases: 'Case studies',
  names: 'Names',
  timeline: 'Timeline',
  relations: 'Connections',
  foot: 'Everything here is in the extension. This page asks the network for nothing; links to sources open when you click them.',

  search: {
    label: 'Search the library',
    hint: 'Names in any spelling, statements and case studies. “to lam” finds Tô Lâm.',
    heading: 'Search',
    empty: 'Type a name or a few words into the field above.',
    found: (query: string, nameCount: number, caseCount: number): string =>
      `${names(nameCount)} and ${cases(caseCount)} for “${query}”`,
    nothing: (query: string): string => `Nothing in the library for “${query}”.`,
    nothingHint: 'Try fewer words, or the beginning of a word.',
    allNames: 'All names',
    allCases: 'All case studies',
    closest: 'Did you mean one of these?',
    spelling: 'Also written',
    note: 'Editors’ note',
    passages,
  },

  missing: (id: string): string => `There is no “${id}” in the library.`,
  missingHint: 'The link may be from another version. Search for the name, or choose from here.',

  kind: (type: string, where: string): string => (where === '' ? type : `${type} · ${where}`),
  caseIn: (where: string): string => `Case study · ${where}`,
  caseDates: 'What happened when',
  caseNames: 'Names in this case study',
  noDates: 'The report gives no dates for this case.',
  entityCases: (n: number): string => count(n, { one: 'Case study', other: 'Case studies' }),
  spellings: 'Also written',
  caseCount: cases,
  timelineOf: 'Case study:',

  filter: {
    label: 'Which names',
    country: 'Country',
    type: 'Kind',
    all: 'All',
    entry: (label: string, n: number): string => `${label} (${n})`,
    shown: names,
    region: 'Region or China only',
    none: 'No name is of this kind in this country.',
    reset: 'Show all names',
  },

  timelineLead:
    'Everything that the case studies date. The numbers are those of the list below the picture.',
  timelinePicture: (from: string, to: string): string =>
    `Dated events of the case studies from ${from} to ${to}, one band for each country. The list below says the same in words.`,
  timelineList: 'The same in words',
  event: (n: number, when: string): string => `${n}, ${when}`,

  relationsLead: 'How the report ties one name to others. Choose a name, or follow the picture.',
  relationsOf: 'Connections of',
  relationsChoice: (name: string, n: number): string => `${name} (${n})`,
  relationsPicture: (name: string): string =>
    `Connections of ${name}: above it those that lead to it, below it those that it leads to. The list says the same in words.`,
  relationsList: 'The same in words',
  relationsNone: 'The report ties this name to no other.',
  relationsMore: (name: string): string => `Read about ${name}`,
};
