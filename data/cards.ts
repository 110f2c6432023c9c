/** The compile step for cards: one ready card for each entity, addresses and names filled in. */
import type { CardCase, CardContent, CardReport, ParagraphLink } from '../engine/card.ts';
import type { Case, Dataset, Entity, Report } from '../engine/domain.ts';

/** Cards by entity id. */
export function compileCards(dataset: Dataset): Record<string, CardContent> {
  return Object.fromEntries(
    dataset.entities.map((entity) => [entity.id, compileCard(entity, dataset)]),
  );
}

/** The card of one entity. */
export function compileCard(entity: Entity, dataset: Dataset): CardContent {
  const { report } = dataset;
  const linked = <T extends { paragraphs: number[] }>(record: T) => ({
    ...record,
    paragraphs: linksTo(record.paragraphs, report),
  });
  return {
    entity: entity.id,
    name: entity.name,
    type: entity.type,
    countries: entity.countries,
    summary: entity.summary,
    statements: entity.statements.map(linked),
    cases: entity.cases.map((caseId) =>
      compileCase(dataset.cases.find((each) => each.id === caseId)!, dataset),
    ),
    notes: entity.notes,
    relations: entity.relations.map((relation) => ({
      ...linked(relation),
      toName: nameOf(relation.to, dataset),
    })),
    report: reportHead(report),
  };
}

/** What stands over everything that comes from the report. */
export function reportHead({ id, title, publisher, published, url }: Report): CardReport {
  return { id, title, publisher, published, url };
}

/** A case study as cards show it. */
export function compileCase(
  { id, country, title, summary, paragraphs, entities }: Case,
  dataset: Dataset,
): CardCase {
  const names = entities
    .map((entity) => nameOf(entity, dataset))
    .filter((name) => summary.includes(name))
    .sort((one, other) => other.length - one.length);
  return { id, country, title, summary, paragraphs: linksTo(paragraphs, dataset.report), names };
}

function nameOf(id: string, { entities }: Dataset): string {
  return entities.find((entity) => entity.id === id)!.name;
}

/** Links to paragraphs by their numbers. */
export function linksTo(numbers: readonly number[], report: Report): ParagraphLink[] {
  return numbers.map((number) => ({ number, url: paragraphUrl(report, number) }));
}

/** Opens the report at a paragraph through a text fragment, https://wicg.github.io/scroll-to-text-fragment/ */
export function paragraphUrl({ url, paragraphs }: Report, number: number): string {
  const { fragment, after } = paragraphs.find((paragraph) => paragraph.number === number)!;
  const context = after === undefined ? '' : `${encodeTextFragment(after)}-,`;
  return `${url}#:~:text=${context}${encodeTextFragment(fragment)}`;
}

/** `-`, `,` and `&` have a meaning of their own inside a text directive. */
function encodeTextFragment(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
