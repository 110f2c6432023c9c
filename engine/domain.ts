/**
 * The words of the product as types: what a dataset holds. `data/schema.ts` checks
 * that a dataset has this form; everything downstream relies on it.
 */

/** When a spelling may count: at once, with a cue near, after the full name, or never. */
export type Trigger = 'always' | 'context' | 'after-full' | 'never';

/** How firmly the report stands behind a statement. */
export type Status = 'fact' | 'assessment' | 'attributed' | 'expected';

/** 1 and 2 mark a page, 3 has a place in cards and the library only. */
export type Tier = 1 | 2 | 3;

/**
 * A spelling of an entity in one language (BCP 47 tag).
 *
 * A cue is one of
 * - plain words that must stand in the same document,
 * - `near:WORDS` (they must stand in the same sentence),
 * - `country:COUNTRY` (the document names that country in some language),
 * - `nearest:COUNTRY` (the nearest country name in the text is that country),
 * - `home:COUNTRY` (no other country's name follows at once: for words that mean that country's own ministry or law),
 * - `entity:ID` (that entity is firmly named in the same document),
 * - `entity:tier-1` (any other tier-1 entity is).
 * One cue is enough. A block is a phrase that refuses the alias when it stands
 * over it or in the same sentence.
 */
export interface Alias {
  text: string;
  lang: string;
  trigger: Trigger;
  caseSensitive: boolean;
  cues: string[];
  blocks: string[];
}

/** One thing the report says. `paragraphs` count from 1. `date` is ISO 8601, possibly cut short. */
export interface Statement {
  id: string;
  text: string;
  status: Status;
  paragraphs: number[];
  attributedTo?: string | undefined;
  date?: string | undefined;
}

/** A dated, sourced remark of the editors, always shown apart from the report's statements. */
export interface Note {
  id: string;
  kind: 'changed' | 'corrected' | 'unclear' | 'reply';
  date: string;
  text: string;
  sources: string[];
}

export interface Relation {
  to: string;
  label: string;
  status: Status;
  paragraphs: number[];
}

export interface Entity {
  id: string;
  name: string;
  type: string;
  tier: Tier;
  countries: string[];
  summary: string;
  aliases: Alias[];
  statements: Statement[];
  notes: Note[];
  relations: Relation[];
  cases: string[];
}

/** A longer or different name that swallows the text; `of` is the entity it is mistaken for. */
export interface Decoy {
  text: string;
  lang: string;
  of: string;
}

export interface TimelineEntry {
  date: string;
  text: string;
  paragraphs: number[];
}

export interface Case {
  id: string;
  country: string;
  title: string;
  summary: string;
  entities: string[];
  paragraphs: number[];
  timeline: TimelineEntry[];
}

/**
 * A paragraph of the report: its number and a short run of its words that a text fragment can find,
 * `after` other words where the run stands in more than one place. A `heading` says nothing by itself.
 */
export interface Paragraph {
  number: number;
  fragment: string;
  after?: string | undefined;
  heading?: string | undefined;
}

export interface Report {
  id: string;
  title: string;
  publisher: string;
  published: string;
  url: string;
  paragraphs: Paragraph[];
}

export interface Country {
  id: string;
  name: string;
}

/** The whole document that `npm run --silent dataset` prints. */
export interface Dataset {
  version: string;
  report: Report;
  countries: Country[];
  entities: Entity[];
  decoys: Decoy[];
  cases: Case[];
}
