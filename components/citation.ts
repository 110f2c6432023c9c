/** An entity as plain text that can be quoted. */
import type { CardContent } from '../engine/card.ts';
import type { PageCatalogue } from '../locales/pages.ts';
import { citedParagraphs } from './cited-paragraphs.ts';
import { statusInWords } from './status-in-words.ts';

/** What the report says of it, how firmly and where, and the version of the dataset that says so. */
export function citationOf(card: CardContent, version: string, t: PageCatalogue): string {
  const { name, report, statements } = card;
  const said = statements.map((statement) => {
    const paragraphs = statement.paragraphs.map(({ number }) => t.card.paragraph(number));
    return `- ${statement.text} (${[statusInWords(statement, report, t), ...paragraphs].join(', ')})`;
  });
  const links = citedParagraphs(card).map(
    ({ number, url }) => `${t.card.paragraph(number)}: ${url}`,
  );
  const source = t.copy.citation(report.publisher, report.title, report.published);
  return [name, `${t.card.statements}:`, ...said, source, ...links, t.copy.dataset(version)].join(
    '\n',
  );
}
