/** A copy as Markdown: the article with a footnote for each name. */
import { citedParagraphs } from '../components/cited-paragraphs.ts';
import type { CopyContent } from '../components/copy-state.ts';
import { statusInWords } from '../components/status-in-words.ts';
import type { EntityNote } from '../engine/annotation.ts';
import type { CardReport, CardStatement, ParagraphLink } from '../engine/card.ts';
import type { Note } from '../engine/domain.ts';
import type { PageCatalogue } from '../locales/pages.ts';
import { markdownBody } from './markdown-body.ts';
import { markdownAddress, markdownLink, markdownText } from './markdown-text.ts';

export interface MarkdownOptions {
  report: CardReport;
  /** Version of the dataset. */
  version: string;
  /** True if the page's address may stand in it. */
  withAddress: boolean;
  t: PageCatalogue;
}

/** The whole copy. Ends in a line break. */
export function toMarkdown(copy: CopyContent, options: MarkdownOptions): string {
  const { report, withAddress, t } = options;
  const head = [t.copy.madeOn(copy.made), t.attribution(report.publisher, report.published)];
  const parts = [
    markdownBody(copy.body),
    '---',
    markdownText(`${head.join('. ')}.`),
    ...(withAddress ? [`${markdownText(t.copy.source)} <${copy.address}>`] : []),
    ...copy.notes.map((note) => footnote(note, copy.made, options)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function footnote(note: EntityNote, made: string, options: MarkdownOptions): string {
  const { card } = note;
  const { t } = options;
  const kind = [t.entityType(card.type), t.list(card.countries.map(t.country))].filter(Boolean);
  const parts = [
    `**${markdownText(card.name)}** (${markdownText(kind.join(' · '))}). ${markdownText(card.summary)}`,
    ...section(
      t.card.statements,
      card.statements.map((each) => statementLine(each, options)),
    ),
    ...section(
      t.card.notesOrigin,
      card.notes.map((each) => noteLine(each, t)),
    ),
    citation(note, made, options),
  ];
  const [first, ...others] = parts.join('\n\n').split('\n');
  const rest = others.map((line) => (line ? `    ${line}` : ''));
  return [`[^${note.number}]: ${first}`, ...rest].join('\n');
}

function section(heading: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  return [`${markdownText(heading)}:`, lines.map((line) => `- ${line}`).join('\n')];
}

function statementLine(statement: CardStatement, { report, t }: MarkdownOptions): string {
  const status = markdownText(statusInWords(statement, report, t));
  return `${markdownText(statement.text)} (${status}, ${paragraphLinks(statement.paragraphs, t)})`;
}

function noteLine({ kind, date, text, sources }: Note, t: PageCatalogue): string {
  const links = sources.map(markdownAddress).join(', ');
  const head = markdownText(`${t.card.noteKinds[kind]}, ${t.date(date)}:`);
  return `${head} ${markdownText(text)} ${markdownText(t.card.sources(sources.length))} ${links}`;
}

function citation(
  { card }: EntityNote,
  made: string,
  { report, version, t }: MarkdownOptions,
): string {
  const words = markdownText(t.copy.citation(report.publisher, report.title, report.published));
  const paragraphs = paragraphLinks(citedParagraphs(card), t);
  const dataset = markdownText(`${t.copy.dataset(version)}, ${t.date(made)}.`);
  return `${words}${paragraphs ? `, ${paragraphs}` : ''}. ${dataset}`;
}

function paragraphLinks(paragraphs: readonly ParagraphLink[], t: PageCatalogue): string {
  return paragraphs
    .map(({ number, url }) => markdownLink(t.card.paragraph(number), url))
    .join(', ');
}
