/**
 * The matcher's table: built from a dataset by `build-table.ts`, packed for the way into the page
 * by `pack-table.ts`, and made ready here. Its size grows with the spellings,
 * the cost of a scan does not.
 */
import type { Tier, Trigger } from './domain.ts';
import { Keys } from './keys.ts';
import type { List } from './list.ts';
import { Openings } from './openings.ts';
import { Trie } from './trie.ts';

/** A cue of an alias: a term that must stand in the document or in the sentence, a country, or a firm entity. */
export type CompiledCue =
  | { kind: 'term'; term: number; text: string }
  | { kind: 'near'; term: number; text: string }
  | { kind: 'nearest'; country: string }
  | { kind: 'home'; country: string }
  | { kind: 'country'; country: string }
  | { kind: 'entity'; entity: number; id: string }
  | { kind: 'any-entity'; tier: 1 };

export interface CompiledAlias {
  entity: number;
  text: string;
  lang: string;
  trigger: Trigger;
  caseSensitive: boolean;
  cues: CompiledCue[];
  blocks: number[];
  /** Terms that name another bearer of this short form; one on the page switches it off. */
  rivals: number[];
  /** Where in full names of its person this spelling stands: another name there is another person. */
  bearer?: 'first' | 'last' | 'either' | 'whole' | undefined;
}

export interface CompiledEntity {
  id: string;
  type: string;
  tier: Tier;
  countries: string[];
}

/** What a string of the table can be at once: spellings of entities, a decoy, a country's name, a cue or block. */
export interface CompiledTerm {
  text: string;
  aliases?: number[];
  decoyOf?: number[];
  country?: string;
}

/** What a table holds, whether or not all of it has been unpacked. */
export interface TableContent {
  version: string;
  entities: CompiledEntity[];
  aliases: List<CompiledAlias>;
  /** By alias, to be asked without unpacking it. */
  entityOfAlias: number[];
  /** In ascending order of their folded keys. */
  terms: List<CompiledTerm>;
  /** By term, in the same way. */
  textOfTerm: string[];
}

/** A table as it is built. */
export interface CompiledTable extends TableContent {
  aliases: CompiledAlias[];
  terms: CompiledTerm[];
}

/** A table ready for scanning. */
export interface Table extends TableContent {
  trie: Trie;
  openings: Openings;
}

/** Makes a table ready; keys are folded where a text leads to them. */
export function loadTable<Content extends TableContent>(content: Content): Content & Table {
  const keys = new Keys(content.textOfTerm);
  return { ...content, trie: new Trie(keys), openings: new Openings(keys) };
}
