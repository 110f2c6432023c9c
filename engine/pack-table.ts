/**
 * The table in the form that travels in the content script: rows instead of records, lists of
 * numbers instead of repeated names. `unpackTable` is its inverse; it makes terms and aliases when
 * they are asked for, since a page asks for few.
 */
import { LazyList } from './list.ts';
import { numbersOf, packTermsBy, placesOf, stepsOf, unpackTermsBy } from './pack-terms.ts';
import { packTexts, unpackTexts } from './pack-texts.ts';
import type {
  CompiledAlias,
  CompiledCue,
  CompiledEntity,
  CompiledTable,
  CompiledTerm,
  TableContent,
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
      table.entityOfAlias,
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

export function unpackTable(packed: PackedTable): TableContent {
  const texts = unpackTexts(packed.terms);
  const places = numbersOf(packed.aliases[1]) as number[];
  const decoys = unpackTermsBy(packed.decoys);
  const countries = unpackTermsBy(packed.countryTerms);
  return {
    version: packed.version,
    entities: packed.entities.map(([id, type, tier, own]) => ({
      id,
      type,
      tier: tier as CompiledEntity['tier'],
      countries: own.map((country) => packed.countries[country]!),
    })),
    aliases: unpackAliases(packed, texts, places),
    entityOfAlias: packed.aliases[0],
    textOfTerm: texts,
    terms: new LazyList(texts.length, (index): CompiledTerm => {
      const term: CompiledTerm = { text: texts[index]! };
      const aliases = placesOf(index, places);
      if (aliases.length > 0) term.aliases = aliases;
      const [of, country] = [decoys.get(index), countries.get(index)];
      if (of) term.decoyOf = of.map(Number);
      if (country) term.country = country[0]!;
      return term;
    }),
  };
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

function unpackAliases(
  packed: PackedTable,
  texts: readonly string[],
  places: readonly number[],
): LazyList<CompiledAlias> {
  const [entities, , languages, modes, cues, blocks, rivals] = packed.aliases;
  const lists = new LazyList(packed.lists.length, (list) => numbersOf(packed.lists[list]!));
  return new LazyList(entities.length, (index) => {
    const mode = modes[index]!;
    return {
      entity: entities[index]!,
      text: packed.spellings[index] ?? texts[places[index]!]!,
      lang: packed.languages[languages[index]!]!,
      trigger: TRIGGERS[(mode >> 1) & 3]!,
      caseSensitive: (mode & 1) === 1,
      cues: lists.at(cues[index]!).map((cue) => unpackCue(cue, packed, texts)),
      blocks: lists.at(blocks[index]!) as number[],
      rivals: lists.at(rivals[index]!) as number[],
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
  texts: readonly string[],
): CompiledCue {
  if (typeof cue === 'number') {
    const term = cue >> 1;
    const kind = (cue & 1) === 1 ? 'near' : 'term';
    return { kind, term, text: texts[term]! };
  }
  if (cue === 'any') return { kind: 'any-entity', tier: 1 };
  const [kind, value] = cue.split(':') as [string, string];
  if (kind === 'nearest' || kind === 'home' || kind === 'country') return { kind, country: value };
  return { kind: 'entity', entity: Number(value), id: packed.entities[Number(value)]![0] };
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
