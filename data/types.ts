/** The types of entities, for choosing which are marked. */
import type { Dataset } from '../engine/domain.ts';

/** Every type with how many entities have it, the most frequent first. */
export function typesWithCounts({ entities }: Dataset): { type: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { type } of entities) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts]
    .map(([type, count]) => ({ type, count }))
    .sort((one, other) => other.count - one.count || one.type.localeCompare(other.type));
}
