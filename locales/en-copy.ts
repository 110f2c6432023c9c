import { formatsOf } from './formats.ts';

const { count, date, list } = formatsOf('en-GB');

const mentions = (n: number): string => count(n, { one: '# mention', other: '# mentions' });
const names = (n: number): string => count(n, { one: '# name', other: '# names' });

/** English words of the annotated copy. */
export const enCopy = {
  /** Title of the page; the same for every article. */
  title: 'Backstory annotated copy',
  heading: 'Annotated copy',
  open: 'Annotated copy',
  untitled: 'Untitled page',

  working: 'Reading the article …',
  cannot: {
    'no-tab':
      'The tab with the article is closed, or the browser has forgotten which one it was. Open the article, click Backstory, then Annotated copy.',
    refused:
      'The tab has gone on to another page, which may not be read. Go back to the article, click Backstory, then Annotated copy.',
    'not-html':
      'The tab shows a file, not a web page. Open an article as a web page, click Backstory, then Annotated copy.',
    empty:
      'There is no text to copy on that page. Open an article, click Backstory, then Annotated copy.',
    failed: 'Making the copy failed. Reload the page with the article, then open its copy again.',
  },
  retry: 'Try again',

  found: (total: number, different: number): string =>
    total === 0
      ? 'Nothing in this text is named in the report.'
      : `${mentions(total)} of ${names(different)} from the report`,
  leftOut: (total: number, different: number): string =>
    `Your settings leave out ${mentions(total)} of ${names(different)}.`,
  fallback:
    'No article could be told from the rest of this page, so this is all of its visible text.',
  visibleText: 'This is all of the page’s visible text.',
  cut: 'The page is longer than 5 million characters. This copy ends where these do.',
  lacksFrames: 'Parts of the page stand in frames of other sites. They are missing here.',
  lacks: 'Images, media, links and hidden parts of the page are left out.',

  whole: 'Use all visible text instead',
  articleOnly: 'Use the article alone',
  withAddress: 'Name the page’s address',
  tools: 'Take it along',
  print: 'Print',
  html: 'Save as HTML',
  markdown: 'Copy as Markdown',
  csv: 'Mentions as CSV',
  csl: 'References as CSL-JSON',
  done: {
    print: 'The print dialogue was opened.',
    html: 'The copy was saved as one HTML file.',
    markdown: 'The copy is in the clipboard as Markdown.',
    csv: 'The mentions were saved as CSV.',
    csl: 'The references were saved as CSL-JSON.',
  },
  clipboardRefused:
    'The browser did not let the text into the clipboard. Select it here and copy it.',
  markdownText: 'The copy as Markdown',

  source: 'Source:',
  madeOn: (iso: string): string => `Annotated copy of ${date(iso)}, made with Backstory`,
  notes: 'Notes',
  note: (note: number, name: string): string => `${note}. ${name}`,
  notesOn: (name: string): string => `Editors’ notes on ${name}`,
  back: 'In the text:',
  backTo: (mention: number): string => `Back to mention ${mention}`,
  citation: (publisher: string, title: string, published: string): string =>
    `${publisher}, “${title}”, ${date(published)}`,
  dataset: (version: string): string => `Backstory dataset ${version}`,
  mentionedAs: (n: number, spellings: readonly string[]): string =>
    `${mentions(n)} in the text: ${list(spellings.map((each) => `“${each}”`))}`,

  /** Header of the list of mentions. */
  columns: [
    'Mention',
    'Note',
    'Words',
    'Name',
    'Type',
    'Countries',
    'Sentence',
    'Who or what it is',
    'Paragraphs of the report',
    'Link to the report',
    'Report',
    'Published',
    'Dataset version',
  ],
};
