import type { CardRelation } from '../engine/card.ts';

/** Relations that say the same of several entities: “gained dominance over” Ericsson and Nokia. */
export interface RelationGroup extends Omit<CardRelation, 'to' | 'toName'> {
  others: { id: string; name: string }[];
}

/** Joins relations with the same words, status and paragraphs; the first one keeps its place. */
export function groupRelations(relations: readonly CardRelation[]): RelationGroup[] {
  const groups = new Map<string, RelationGroup>();
  for (const { label, status, paragraphs, to, toName } of relations) {
    const key = JSON.stringify([label, status, paragraphs.map(({ number }) => number)]);
    const known = groups.get(key);
    const other = { id: to, name: toName };
    if (known) known.others.push(other);
    else groups.set(key, { label, status, paragraphs, others: [other] });
  }
  return [...groups.values()];
}
