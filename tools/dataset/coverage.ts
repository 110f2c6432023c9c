/** Which statements, relations and case studies stand on which paragraph of the report. */
import { loadDataset } from '../../data/load.ts';
import type { Dataset, Paragraph } from '../../engine/domain.ts';
import { spellingsTable } from './spellings-table.ts';

export function coverage(): number {
  process.stdout.write(coverageTable(loadDataset()));
  return 0;
}

/** A Markdown page; the same dataset always gives the same page. */
export function coverageTable(dataset: Dataset): string {
  const { report } = dataset;
  const rows = report.paragraphs.map((paragraph) => coverageRow(paragraph, dataset));
  const uncovered = rows.filter(({ statements, heading }) => statements.length === 0 && !heading);
  return [
    '# Coverage',
    '',
    '## What covers which paragraph',
    '',
    `Made by \`npm run dataset:coverage\` from the dataset. The report is “${report.title}” (${report.publisher}, ${report.published}); its paragraphs are counted from 1, headings included. A paragraph without statements is a heading or a line that leads to the next.`,
    '',
    `Paragraphs of substance without a statement: ${uncovered.length === 0 ? 'none' : uncovered.map(({ number }) => number).join(', ')}.`,
    '',
    '| paragraph | statements | relations | case studies | ids of the statements |',
    '|---:|---:|---:|---|---|',
    ...rows.map(
      ({ number, heading, statements, relations, cases }) =>
        `| ${number} | ${statements.length} | ${relations} | ${cases.join(', ') || '–'} | ${
          heading ? `(heading: ${heading})` : statements.join(', ') || '(none)'
        } |`,
    ),
    '',
    spellingsTable(dataset),
  ].join('\n');
}

function coverageRow({ number, heading }: Paragraph, { entities, cases }: Dataset) {
  const standsOn = ({ paragraphs }: { paragraphs: readonly number[] }) =>
    paragraphs.includes(number);
  return {
    number,
    heading,
    statements: entities.flatMap(({ statements }) =>
      statements.filter(standsOn).map(({ id }) => id),
    ),
    relations: entities.flatMap(({ relations }) => relations.filter(standsOn)).length,
    cases: cases.filter(standsOn).map(({ id }) => id),
  };
}
