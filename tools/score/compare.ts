/** Which found mentions are right, which are wrong, and which labels were missed. */

/** A labelled mention; offsets are UTF-16 code units of the document's text. */
export interface GoldMention {
  start: number;
  end: number;
  entity: string;
  /** Counts neither as a hit nor as a miss. */
  optional?: boolean;
}

export type Span = Pick<GoldMention, 'start' | 'end' | 'entity'>;

export interface Outcome {
  right: Span[];
  wrong: Span[];
  missed: Span[];
}

export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

export function sameSpan(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end;
}

/**
 * A label is right when a mention of its entity agrees with it. A mention is wrong when it agrees
 * with no label of its entity: two mentions inside one label (a name with its abbreviation in
 * brackets) mark nothing that is not the entity.
 */
export function compare(
  found: readonly Span[],
  labels: readonly GoldMention[],
  agree: (one: Span, other: Span) => boolean,
): Outcome {
  const matches = (one: Span, other: Span) => one.entity === other.entity && agree(one, other);
  const required = labels.filter((label) => !label.optional);
  const isFound = (label: Span) => found.some((each) => matches(each, label));
  const isLabelled = (each: Span) =>
    labels.some((label) => matches(each, label) || (label.optional && overlapsSame(each, label)));
  return {
    right: required.filter(isFound),
    missed: required.filter((label) => !isFound(label)),
    wrong: found.filter((each) => !isLabelled(each)),
  };
}

function overlapsSame(one: Span, other: Span): boolean {
  return one.entity === other.entity && overlaps(one, other);
}
