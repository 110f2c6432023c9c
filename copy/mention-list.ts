/** The mentions of a copy as a table: one row each, in the order of the text. */

import { citedParagraphs } from '../components/cited-paragraphs.ts';
import { type EntityNote, mentionsInOrder } from '../engine/annotation.ts';
import type { PageCatalogue } from '../locales/pages.ts';

/** Header and rows. */
export function mentionRows(
  notes: readonly EntityNote[],
  { version, t }: { version: string; t: PageCatalogue },
): (string | number)[][] {
  const rows = mentionsInOrder(notes).map((mention) => {
    const { card } = notes[mention.note - 1]!;
    const paragraphs = citedParagraphs(card);
    return [
      mention.number,
      mention.note,
      mention.surface,
      card.name,
      t.entityType(card.type),
      card.countries.map(t.country).join('; '),
      mention.sentence,
      card.summary,
      paragraphs.map(({ number }) => number).join('; '),
      paragraphs[0]?.url ?? card.report.url,
      `${card.report.publisher}: ${card.report.title}`,
      card.report.published,
      version,
    ];
  });
  return [t.copy.columns, ...rows];
}
