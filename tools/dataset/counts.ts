/** Counts of records by a property, as lines of text. */

/** How many records have each key, the most frequent first; a record may have several. */
export function countBy<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): [key: string, count: number][] {
  const counts = new Map<string, number>();
  for (const item of items)
    for (const key of keysOf(item)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one);
}

export function describeCounts(
  name: string,
  total: number,
  groups: readonly [label: string, counts: [string, number][]][],
): string {
  const lines = groups.map(
    ([label, counts]) =>
      `  ${label}: ${counts.map(([key, count]) => `${key} ${count}`).join(', ')}`,
  );
  return [`${total} ${name}`, ...lines].join('\n');
}
