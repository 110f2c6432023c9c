/**
 * The table in the form that travels in the content script: rows instead of records, lists of
 * numbers instead of repeated names. `unpackTable` is its inverse and linear in its size.
 */
import { numbersOf, packTermsBy, stepsOf, unpackTermsBy } from './pack-terms.ts';
import { packTexts, unpackTexts } from './pack-texts.ts';
import type {
  CompiledAlias,
  CompiledCue,
  CompiledEntity,
  CompiledTable,
  CompiledTerm,
} from './table.ts';

const TRIGGERS = ['always', 'context', 'after-full', 'never'] as const;
const BEARERS = [undefined, 'first', 'last', 'either', 'whole'] as const;

type List = (number | string)[];
type EntityRow = [string, string, number, number[]];

export interface PackedTable {
  version: string;
  languages: string[];
  countries: string[];
  entities: EntityRow[];
  /** Texts of the terms: of each how many first letters it shares with the one before, and the rest. */
  terms: string;
  /** Columns in order of terms: entity, term as steps, language, mode (bearer × 8 + trigger × 2 + case), then the lists of cues, blocks and rivals by number. */
  aliases: [number[], number[], number[], number[], number[], number[], number[]];
  /** Lists of cues, blocks and rivals, each once: many aliases share theirs. The first is empty; numbers are steps from one to the next. */
  lists: List[];
  /** Spelling of an alias where it differs from its term's text. */
  spellings: Record<number, string>;
  /** Terms that are decoys, by the entity they are mistaken for, as steps from one to the next. */
  decoys: Record<string, number[]>;
  /** Terms that name countries, in the same way. */
  countryTerms: Record<string, number[]>;
}

export function packTable(table: CompiledTable): PackedTable {
  const languages = distinct(table.aliases.map(({ lang }) => lang));
  const countries = distinct(table.entities.flatMap((entity) => entity.countries));
  const termOf = new Map<number, number>();
  for (const [index, term] of table.terms.entries())
    for (const alias of term.aliases ?? []) termOf.set(alias, index);
  const spellings: Record<number, string> = {};
  table.aliases.forEach((alias, index) => {
    if (alias.text !== table.terms[termOf.get(index)!]!.text) spellings[index] = alias.text;
  });
  const lists = new Lists();
  const column = (value: (alias: CompiledAlias, index: number) => number) =>
    table.aliases.map(value);
  return {
    version: table.version,
    languages,
    countries,
    entities: table.entities.map(({ id, type, tier, countries: own }) => [
      id,
      type,
      tier,
      own.map((country) => countries.indexOf(country)),
    ]),
    terms: packTexts(table.terms.map(({ text }) => text)),
    aliases: [
      column(({ entity }) => entity),
      stepsOf(column((_alias, index) => termOf.get(index)!)),
      column(({ lang }) => languages.indexOf(lang)),
      column(modeOf),
      column(({ cues }) => lists.number(cues.map(packCue))),
      column(({ blocks }) => lists.number(blocks)),
      column(({ rivals }) => lists.number(rivals)),
    ],
    lists: lists.all.map(stepsOf),
    spellings,
    decoys: packTermsBy(table.terms, ({ decoyOf }) => (decoyOf ?? []).map(String)),
    countryTerms: packTermsBy(table.terms, ({ country }) => (country ? [country] : [])),
  };
}

export function unpackTable(packed: PackedTable): CompiledTable {
  const terms: CompiledTerm[] = unpackTexts(packed.terms).map((text) => ({ text }));
  const entities = packed.entities.map(
    ([id, type, tier, own]): CompiledEntity => ({
      id,
      type,
      tier: tier as CompiledEntity['tier'],
      countries: own.map((country) => packed.countries[country]!),
    }),
  );
  unpackTermsBy(packed.decoys, (entity, term) => {
    const decoy = terms[term]!;
    if (decoy.decoyOf) decoy.decoyOf.push(Number(entity));
    else decoy.decoyOf = [Number(entity)];
  });
  unpackTermsBy(packed.countryTerms, (country, term) => {
    terms[term]!.country = country;
  });
  return { version: packed.version, entities, aliases: unpackAliases(packed, terms), terms };
}

/** Gives every list its number, equal ones the same. */
class Lists {
  readonly all: List[] = [[]];
  #numbers = new Map<string, number>([['[]', 0]]);

  number(list: List): number {
    const key = JSON.stringify(list);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.all.length);
    return this.all.push(list) - 1;
  }
}

function modeOf({ bearer, trigger, caseSensitive }: CompiledAlias): number {
  return BEARERS.indexOf(bearer) * 8 + TRIGGERS.indexOf(trigger) * 2 + (caseSensitive ? 1 : 0);
}

function unpackAliases(packed: PackedTable, terms: readonly CompiledTerm[]): CompiledAlias[] {
  const [entities, steps, languages, modes, cues, blocks, rivals] = packed.aliases;
  const places = numbersOf(steps);
  const lists = packed.lists.map(numbersOf);
  /** Cues by list: aliases that share a list share what becomes of it. */
  const unpacked: CompiledCue[][] = [];
  const cuesIn = (list: number) => {
    unpacked[list] ??= lists[list]!.map((cue) => unpackCue(cue, packed, terms));
    return unpacked[list];
  };
  return entities.map((entity, index) => {
    const term = terms[places[index]!]!;
    if (term.aliases) term.aliases.push(index);
    else term.aliases = [index];
    const mode = modes[index]!;
    return {
      entity,
      text: packed.spellings[index] ?? term.text,
      lang: packed.languages[languages[index]!]!,
      trigger: TRIGGERS[(mode >> 1) & 3]!,
      caseSensitive: (mode & 1) === 1,
      cues: cuesIn(cues[index]!),
      blocks: lists[blocks[index]!] as number[],
      rivals: lists[rivals[index]!] as number[],
      bearer: BEARERS[mode >> 3],
    };
  });
}

/** Cue words are twice their term's number, those of the sentence one more; other cues are the strings of the dataset. */
function packCue(cue: CompiledCue): number | string {
  switch (cue.kind) {
    case 'term':
      return 2 * cue.term;
    case 'near':
      return 2 * cue.term + 1;
    case 'nearest':
      return `nearest:${cue.country}`;
    case 'home':
      return `home:${cue.country}`;
    case 'country':
      return `country:${cue.country}`;
    case 'entity':
      return `entity:${cue.entity}`;
    case 'any-entity':
      return 'any';
  }
}

function unpackCue(
  cue: number | string,
  packed: PackedTable,
  terms: readonly CompiledTerm[],
): CompiledCue {
  if (typeof cue === 'number') {
    const term = cue >> 1;
    const kind = (cue & 1) === 1 ? 'near' : 'term';
    return { kind, term, text: terms[term]!.text };
  }
  if (cue === 'any') return { kind: 'any-entity', tier: 1 };
  const [kind, value] = cue.split(':') as [string, string];
  if (kind === 'nearest' || kind === 'home' || kind === 'country') return { kind, country: value };
  return { kind: 'entity', entity: Number(value), id: packed.entities[Number(value)]![0] };
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
