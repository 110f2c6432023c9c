/**
 * The matcher's table: built from a dataset by `build-table.ts`, packed for the way into the page
 * by `pack-table.ts`, and made ready here. Its size grows with the spellings,
 * the cost of a scan does not.
 */
import type { Tier, Trigger } from './domain.ts';
import { foldKeys } from './fold-keys.ts';
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

export interface CompiledTable {
  version: string;
  entities: CompiledEntity[];
  aliases: CompiledAlias[];
  /** In ascending order of their folded keys. */
  terms: CompiledTerm[];
}

/** A table ready for scanning. */
export interface Table extends CompiledTable {
  trie: Trie;
  openings: Openings;
}

/** Makes a table ready; cost follows the length of its terms. */
export function loadTable(compiled: CompiledTable): Table {
  const trie = new Trie(foldKeys(compiled.terms.map(({ text }) => text)));
  return { ...compiled, trie, openings: new Openings(trie) };
}
