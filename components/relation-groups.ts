import type { CardRelation } from '../engine/card.ts';

/** Relations that say the same of several entities: “gained dominance over” Ericsson and Nokia. */
export interface RelationGroup extends Omit<CardRelation, 'to' | 'toName'> {
  names: string[];
}

/** Joins relations with the same words, status and paragraphs; the first one keeps its place. */
export function groupRelations(relations: readonly CardRelation[]): RelationGroup[] {
  const groups = new Map<string, RelationGroup>();
  for (const { label, status, paragraphs, toName } of relations) {
    const key = JSON.stringify([label, status, paragraphs.map(({ number }) => number)]);
    const known = groups.get(key);
    if (known) known.names.push(toName);
    else groups.set(key, { label, status, paragraphs, names: [toName] });
  }
  return [...groups.values()];
}
