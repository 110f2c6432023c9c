/** Precision and recall of mentions against labelled documents. */
import { f1Interval } from './bootstrap.ts';
import {
  compare,
  type GoldMention,
  type Outcome,
  overlaps,
  type Span,
  sameSpan,
} from './compare.ts';
import { type Counts, type Interval, Tallies, type Tally, tally } from './tally.ts';

export interface GoldDocument {
  id: string;
  lang: string;
  /** `trap` for documents written or chosen to provoke false marks. */
  kind?: string;
  text: string;
  mentions: GoldMention[];
}

export interface ScoreError {
  kind: 'false' | 'missed';
  document: string;
  entity: string;
  surface: string;
}

/** A name taken for what it is not, or for nothing. */
export interface Confusion {
  surface: string;
  /** What was marked; null where a label was missed. */
  marked: string | null;
  /** What the labels say is there; null where they say nothing. */
  labelled: string | null;
  count: number;
}

export interface Score {
  overall: Tally & { f1Interval: Interval | null };
  /** As overall, but a span must be exactly the label's. */
  exact: Tally;
  byLanguage: Record<string, Tally>;
  /** By the kind of document, `true` or `trap`. */
  byKind: Record<string, Tally>;
  /** By the type of entity: person, company, law … */
  byType: Record<string, Tally>;
  byEntity: Record<string, Tally>;
  traps: { documents: number; marked: number };
  confusions: Confusion[];
  errors: ScoreError[];
}

/** What is scored: the entities that count, with their types. */
export type ScoredEntities = ReadonlyMap<string, string>;

/** Scores `find` over all documents; mentions of entities outside `scored` are left aside. */
export function scoreDocuments(
  documents: readonly GoldDocument[],
  scored: ScoredEntities,
  find: (text: string) => readonly Span[],
): Score {
  const sums = { all: new Tallies(), exact: new Tallies() };
  const by = {
    language: new Tallies(),
    kind: new Tallies(),
    type: new Tallies(),
    entity: new Tallies(),
  };
  const traps = { documents: 0, marked: 0 };
  const errors: ScoreError[] = [];
  const confusions = new Map<string, Confusion>();
  const perDocument: Counts[] = [];
  for (const document of documents) {
    const found = find(document.text).filter(({ entity }) => scored.has(entity));
    const labels = document.mentions.filter(({ entity }) => scored.has(entity));
    const outcome = compare(found, labels, overlaps);
    const exact = compare(found, labels, sameSpan);
    const counts = { right: 0, wrong: 0, missed: 0 };
    for (const kind of ['right', 'wrong', 'missed'] as const) {
      counts[kind] = outcome[kind].length;
      sums.all.add('', kind, outcome[kind].length);
      sums.exact.add('', kind, exact[kind].length);
      for (const { entity } of outcome[kind]) {
        by.language.add(document.lang, kind);
        by.kind.add(document.kind ?? 'unknown', kind);
        by.type.add(scored.get(entity)!, kind);
        by.entity.add(entity, kind);
      }
    }
    perDocument.push(counts);
    if (document.kind === 'trap') {
      traps.documents++;
      if (outcome.wrong.length > 0) traps.marked++;
    }
    errors.push(...errorsOf(outcome, document));
    confuse(outcome, { document, labels, confusions });
  }
  const none = tally({ right: 0, wrong: 0, missed: 0 });
  return {
    overall: { ...(sums.all.figures()[''] ?? none), f1Interval: f1Interval(perDocument) },
    exact: sums.exact.figures()[''] ?? none,
    byLanguage: by.language.figures(),
    byKind: by.kind.figures(),
    byType: by.type.figures(),
    byEntity: by.entity.figures(),
    traps,
    confusions: [...confusions.values()].sort((one, other) => other.count - one.count),
    errors,
  };
}

function errorsOf({ wrong, missed }: Outcome, { id, text }: GoldDocument): ScoreError[] {
  const tell =
    (kind: ScoreError['kind']) =>
    ({ start, end, entity }: Span): ScoreError => ({
      kind,
      document: id,
      entity,
      surface: text.slice(start, end),
    });
  return [...wrong.map(tell('false')), ...missed.map(tell('missed'))];
}

function confuse(
  { wrong, missed }: Outcome,
  context: {
    document: GoldDocument;
    labels: readonly GoldMention[];
    confusions: Map<string, Confusion>;
  },
): void {
  const { document, labels, confusions } = context;
  const add = (span: Span, marked: string | null, labelled: string | null) => {
    const surface = document.text.slice(span.start, span.end).replace(/\s+/g, ' ');
    const key = `${surface}|${marked}|${labelled}`;
    const known = confusions.get(key) ?? { surface, marked, labelled, count: 0 };
    known.count++;
    confusions.set(key, known);
  };
  for (const span of wrong) {
    const label = labels.find((each) => overlaps(each, span));
    add(span, span.entity, label?.entity ?? null);
  }
  for (const span of missed) {
    // A label that something else was marked on is told above, as that confusion.
    if (!wrong.some((each) => overlaps(each, span))) add(span, null, span.entity);
  }
}
