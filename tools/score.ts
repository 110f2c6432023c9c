/** Precision and recall of mentions against labels. */
import type { Mention } from '../engine/mention.ts';

export interface GoldMention {
  start: number;
  end: number;
  entity: string;
  optional?: boolean;
}

export interface GoldDocument {
  id: string;
  lang: string;
  /** `trap` for documents written or chosen to provoke false marks. */
  kind?: string;
  text: string;
  mentions: GoldMention[];
}

/** Counts with the figures made from them; a figure without a denominator is null. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
  precision: number | null;
  recall: number | null;
  f1: number | null;
}

export interface ScoreError {
  kind: 'false' | 'missed';
  document: string;
  entity: string;
  surface: string;
}

export interface Score {
  overall: Tally;
  /** As overall, but a span must be exactly the label's. */
  exact: Tally;
  byLanguage: Record<string, Tally>;
  byEntity: Record<string, Tally>;
  traps: { documents: number; marked: number };
  errors: ScoreError[];
}

/** Scores `find` over all documents; mentions of entities outside `scored` are left aside. */
export function scoreDocuments(
  documents: readonly GoldDocument[],
  scored: ReadonlySet<string>,
  find: (text: string) => readonly Mention[],
): Score {
  const tallies = new Tallies();
  const errors: ScoreError[] = [];
  const traps = { documents: 0, marked: 0 };
  for (const document of documents) {
    const found = find(document.text).filter(({ entity }) => scored.has(entity));
    const labels = document.mentions.filter(({ entity }) => scored.has(entity));
    const outcome = compare(found, labels, overlaps);
    tallies.add(outcome, document.lang);
    tallies.addExact(
      compare(found, labels, (one, other) => one.start === other.start && one.end === other.end),
    );
    if (document.kind === 'trap') {
      traps.documents++;
      if (outcome.wrong.length > 0) traps.marked++;
    }
    const tell =
      (kind: ScoreError['kind']) =>
      ({ start, end, entity }: GoldMention) =>
        errors.push({
          kind,
          document: document.id,
          entity,
          surface: document.text.slice(start, end),
        });
    outcome.wrong.forEach(tell('false'));
    outcome.missed.forEach(tell('missed'));
  }
  return { ...tallies.figures(), traps, errors };
}

type Span = Pick<GoldMention, 'start' | 'end' | 'entity'>;

interface Outcome {
  right: Span[];
  wrong: Span[];
  missed: Span[];
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function compare(
  found: readonly Span[],
  labels: readonly GoldMention[],
  agree: (one: Span, other: Span) => boolean,
): Outcome {
  const matches = (one: Span, other: Span) => one.entity === other.entity && agree(one, other);
  const optional = labels.filter((label) => label.optional);
  const required = labels.filter((label) => !label.optional);
  const used = new Set<Span>();
  const right: Span[] = [];
  const missed: Span[] = [];
  for (const label of required) {
    const match = found.find((each) => !used.has(each) && matches(each, label));
    if (match) {
      used.add(match);
      right.push(label);
    } else missed.push(label);
  }
  const isOptional = (each: Span) =>
    optional.some((label) => label.entity === each.entity && overlaps(each, label));
  const wrong = found.filter((each) => !used.has(each) && !isOptional(each));
  return { right, wrong, missed };
}

interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

class Tallies {
  #overall: Counts = { right: 0, wrong: 0, missed: 0 };
  #exact: Counts = { right: 0, wrong: 0, missed: 0 };
  #byLanguage = new Map<string, Counts>();
  #byEntity = new Map<string, Counts>();

  add(outcome: Outcome, lang: string): void {
    for (const kind of ['right', 'wrong', 'missed'] as const) {
      for (const { entity } of outcome[kind]) {
        this.#overall[kind]++;
        countsIn(this.#byLanguage, lang)[kind]++;
        countsIn(this.#byEntity, entity)[kind]++;
      }
    }
  }

  addExact(outcome: Outcome): void {
    for (const kind of ['right', 'wrong', 'missed'] as const)
      this.#exact[kind] += outcome[kind].length;
  }

  figures(): Pick<Score, 'overall' | 'exact' | 'byLanguage' | 'byEntity'> {
    return {
      overall: tally(this.#overall),
      exact: tally(this.#exact),
      byLanguage: talliesOf(this.#byLanguage),
      byEntity: talliesOf(this.#byEntity),
    };
  }
}

function countsIn(counts: Map<string, Counts>, key: string): Counts {
  const known = counts.get(key) ?? { right: 0, wrong: 0, missed: 0 };
  counts.set(key, known);
  return known;
}

function talliesOf(counts: Map<string, Counts>): Record<string, Tally> {
  const sorted = [...counts].sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(sorted.map(([key, value]) => [key, tally(value)]));
}

function tally({ right, wrong, missed }: Counts): Tally {
  const precision = right + wrong === 0 ? null : right / (right + wrong);
  const recall = right + missed === 0 ? null : right / (right + missed);
  const f1 = 2 * right + wrong + missed === 0 ? null : (2 * right) / (2 * right + wrong + missed);
  return { right, wrong, missed, precision, recall, f1 };
}
