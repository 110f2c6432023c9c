import type { CardContent, ParagraphLink } from '../engine/card.ts';

/** The paragraphs of the report that bear out what is said of an entity, each once, in their order. */
export function citedParagraphs({ statements }: Pick<CardContent, 'statements'>): ParagraphLink[] {
  const links = statements.flatMap(({ paragraphs }) => paragraphs);
  return [...new Map(links.map((link) => [link.number, link])).values()].sort(
    (one, other) => one.number - other.number,
  );
}
