/** The one way a dataset file is written: sorted keys, one fact a line, so that a change reads well in a diff. */

/** JSON text of a record; lists of records take one line each. */
export function formatRecord(record: unknown): string {
  return `${formatValue(record, 0)}\n`;
}

function formatValue(value: unknown, depth: number): string {
  if (Array.isArray(value)) return formatList(value, depth);
  if (typeof value !== 'object' || value === null || depth > 0) return compact(value);
  const inner = '  '.repeat(depth + 1);
  const lines = sortedEntries(value).map(
    ([key, field]) => `${inner}${JSON.stringify(key)}: ${formatValue(field, depth + 1)}`,
  );
  return `{\n${lines.join(',\n')}\n${'  '.repeat(depth)}}`;
}

function formatList(list: readonly unknown[], depth: number): string {
  if (list.every((item) => typeof item !== 'object')) return compact(list);
  const inner = '  '.repeat(depth + 1);
  return `[\n${list.map((item) => inner + compact(item)).join(',\n')}\n${'  '.repeat(depth)}]`;
}

function compact(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(compact).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{ ${sortedEntries(value)
    .map(([key, field]) => `${JSON.stringify(key)}: ${compact(field)}`)
    .join(', ')} }`;
}

function sortedEntries(record: object): [string, unknown][] {
  return Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1));
}
