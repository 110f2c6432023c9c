/** The search of the library: over names, spellings, summaries, statements and case studies. */
import type { ParagraphLink } from '../../engine/card.ts';
import type { Status } from '../../engine/domain.ts';
import type { LibraryCase, LibraryContent, LibraryEntity } from '../../engine/library.ts';
import { type Folded, foldText } from './folded.ts';
import { holds, phraseOf, type Term, termsOf } from './terms.ts';

/** A text in which something was found, with whatever tells whose words these are. */
export interface Passage {
  text: string;
  /** BCP 47 tag of a spelling in another language. */
  lang?: string;
  /** Set for what the report says, not for summaries of it. */
  paragraphs?: readonly ParagraphLink[];
  /** Set for statements. */
  status?: Status;
  attributedTo?: string | undefined;
  /** Date of an editors' note. */
  noted?: string;
}

export interface Hit<Of> {
  of: Of;
  /** Spellings that hold a term. */
  spellings: Passage[];
  /** Texts that hold a term, the summary first. */
  passages: Passage[];
}

export interface Results {
  terms: Term[];
  entities: Hit<LibraryEntity>[];
  cases: Hit<LibraryCase>[];
}

interface Searchable extends Passage {
  folded: Folded;
}

interface IndexEntry<Of> {
  of: Of;
  name: Searchable;
  spellings: Searchable[];
  passages: Searchable[];
}

/** The library made ready for searching. */
export interface SearchIndex {
  entities: IndexEntry<LibraryEntity>[];
  cases: IndexEntry<LibraryCase>[];
}

/** Folds every text once, so that a keystroke costs a pass over plain strings. */
export function indexOf({ entities, cases }: LibraryContent): SearchIndex {
  return {
    entities: entities.map((entity) => ({
      of: entity,
      name: searchable({ text: entity.name }),
      spellings: entity.spellings.map(searchable),
      passages: [
        { text: entity.summary },
        ...entity.statements,
        ...entity.notes.map(({ text, date }) => ({ text, noted: date })),
      ].map(searchable),
    })),
    cases: cases.map((study) => ({
      of: study,
      name: searchable({ text: study.title }),
      spellings: [],
      passages: [{ text: study.summary, paragraphs: study.paragraphs }, ...study.timeline].map(
        searchable,
      ),
    })),
  };
}

/**
 * Finds what holds the query as it stands, or if nothing does, what holds every word of it;
 * undefined for a query without a word.
 */
export function search(index: SearchIndex, query: string): Results | undefined {
  const words = termsOf(query);
  if (words.length === 0) return undefined;
  const results = resultsFor(index, [phraseOf(query)]);
  return results.entities.length + results.cases.length > 0 ? results : resultsFor(index, words);
}

function resultsFor(index: SearchIndex, terms: Term[]): Results {
  return { terms, entities: hitsOf(index.entities, terms), cases: hitsOf(index.cases, terms) };
}

function searchable(passage: Passage): Searchable {
  return { ...passage, folded: foldText(passage.text) };
}

/** Hits, those that are named by the terms first, the shorter name before the longer, then those spelt so. */
function hitsOf<Of>(entries: readonly IndexEntry<Of>[], terms: readonly Term[]): Hit<Of>[] {
  return entries
    .filter((entry) => terms.every((term) => partsOf(entry).some((part) => holds(part, term))))
    .map((entry) => ({ entry, rank: rankOf(entry, terms) }))
    .sort((one, other) => one.rank - other.rank || lengthOf(one.entry) - lengthOf(other.entry))
    .map(({ entry: { of, spellings, passages } }) => ({
      of,
      spellings: spellings.filter(holdsAny),
      passages: passages.filter(holdsAny),
    }));

  function holdsAny({ folded }: Searchable): boolean {
    return terms.some((term) => holds(folded, term));
  }
}

function lengthOf<Of>({ name }: IndexEntry<Of>): number {
  return name.text.length;
}

function partsOf<Of>({ name, spellings, passages }: IndexEntry<Of>): Folded[] {
  return [name, ...spellings, ...passages].map(({ folded }) => folded);
}

function rankOf<Of>({ name, spellings }: IndexEntry<Of>, terms: readonly Term[]): number {
  const holdsAll = ({ folded }: Searchable) => terms.every((term) => holds(folded, term));
  if (holdsAll(name)) return terms.some((term) => name.folded.text.search(term) === 0) ? 0 : 1;
  return spellings.some(holdsAll) ? 2 : 3;
}
