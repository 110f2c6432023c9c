/** Reads the extension’s marks strictly: every registered range counts, also one that is stale. */

const HIGHLIGHTS = ['backstory-upper', 'backstory-lower'];

/** The marked texts in document order; undefined unless both highlights hold the same ranges. */
export function markedNow(): string[] | undefined {
  const [upper, lower] = HIGHLIGHTS.map((name) => [...(CSS.highlights.get(name) ?? [])]);
  if (!upper || !lower || upper.length !== lower.length) return undefined;
  if (upper.some((range) => !lower.includes(range))) return undefined;
  return upper.sort(byPlace).map(textOf);
}

function byPlace(one: AbstractRange, other: AbstractRange): number {
  if (one.startContainer === other.startContainer) return one.startOffset - other.startOffset;
  const place = one.startContainer.compareDocumentPosition(other.startContainer);
  return place & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

function textOf({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): string {
  if (!startContainer.isConnected || !endContainer.isConnected) return '(a node that is gone)';
  const range = document.createRange();
  try {
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
  } catch {
    return '(a place beyond its node)';
  }
  return range.toString();
}
