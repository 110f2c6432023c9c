/**
 * The table in the form that travels in the content script: rows instead of records, lists of
 * numbers instead of repeated names. `unpackTable` is its inverse and linear in its size.
 */
import type {
  CompiledAlias,
  CompiledCue,
  CompiledEntity,
  CompiledTable,
  CompiledTerm,
} from './table.ts';

const TRIGGERS = ['always', 'context', 'after-full', 'never'] as const;
const BEARERS = [undefined, 'first', 'last', 'either', 'whole'] as const;

/** entity, term, language, mode (bearer × 8 + trigger × 2 + case), then the lists of cues, blocks and rivals by number; trailing empty ones are left out. */
type AliasRow = [number, number, number, number, number?, number?, number?];
type List = (number | string)[];
type EntityRow = [string, string, number, number[]];

export interface PackedTable {
  version: string;
  languages: string[];
  countries: string[];
  entities: EntityRow[];
  /** Texts of the terms, joined by line breaks. */
  terms: string;
  aliases: AliasRow[];
  /** Lists of cues, blocks and rivals, each once: many aliases share theirs. The first is empty. */
  lists: List[];
  /** Spelling of an alias where it differs from its term's text. */
  spellings: Record<number, string>;
  decoys: [number, number[]][];
  countryTerms: [number, string][];
}

export function packTable(table: CompiledTable): PackedTable {
  const languages = distinct(table.aliases.map(({ lang }) => lang));
  const countries = distinct(table.entities.flatMap((entity) => entity.countries));
  const termOfAlias = new Map<number, number>();
  for (const [index, term] of table.terms.entries()) {
    for (const alias of term.aliases ?? []) termOfAlias.set(alias, index);
  }
  const spellings: Record<number, string> = {};
  table.aliases.forEach((alias, index) => {
    if (alias.text !== table.terms[termOfAlias.get(index)!]!.text) spellings[index] = alias.text;
  });
  const lists = new Lists();
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
    terms: table.terms.map(({ text }) => text).join('\n'),
    aliases: table.aliases.map((alias, index) =>
      packAlias(alias, termOfAlias.get(index)!, { languages, lists }),
    ),
    lists: lists.all,
    spellings,
    decoys: table.terms.flatMap(({ decoyOf }, index): [number, number[]][] =>
      decoyOf ? [[index, decoyOf]] : [],
    ),
    countryTerms: table.terms.flatMap(({ country }, index): [number, string][] =>
      country ? [[index, country]] : [],
    ),
  };
}

export function unpackTable(packed: PackedTable): CompiledTable {
  const terms: CompiledTerm[] = packed.terms.split('\n').map((text) => ({ text }));
  const entities = packed.entities.map(
    ([id, type, tier, own]): CompiledEntity => ({
      id,
      type,
      tier: tier as CompiledEntity['tier'],
      countries: own.map((country) => packed.countries[country]!),
    }),
  );
  const aliases = packed.aliases.map((row, index) => {
    const term = terms[row[1]]!;
    term.aliases = [...(term.aliases ?? []), index];
    return unpackAlias(row, packed.spellings[index] ?? term.text, { packed, terms });
  });
  for (const [term, of] of packed.decoys) terms[term]!.decoyOf = of;
  for (const [term, country] of packed.countryTerms) terms[term]!.country = country;
  return { version: packed.version, entities, aliases, terms };
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

function packAlias(
  alias: CompiledAlias,
  term: number,
  { languages, lists }: { languages: readonly string[]; lists: Lists },
): AliasRow {
  const row: AliasRow = [
    alias.entity,
    term,
    languages.indexOf(alias.lang),
    BEARERS.indexOf(alias.bearer) * 8 +
      TRIGGERS.indexOf(alias.trigger) * 2 +
      (alias.caseSensitive ? 1 : 0),
    lists.number(alias.cues.map(packCue)),
    lists.number(alias.blocks),
    lists.number(alias.rivals),
  ];
  while (row.length > 4 && row.at(-1) === 0) row.pop();
  return row;
}

function unpackAlias(
  [entity, , language, mode, cues = 0, blocks = 0, rivals = 0]: AliasRow,
  text: string,
  { packed, terms }: { packed: PackedTable; terms: readonly CompiledTerm[] },
): CompiledAlias {
  const numbers = (list: number) => packed.lists[list] as number[];
  return {
    entity,
    text,
    lang: packed.languages[language]!,
    trigger: TRIGGERS[(mode >> 1) & 3]!,
    caseSensitive: (mode & 1) === 1,
    cues: packed.lists[cues]!.map((cue) => unpackCue(cue, packed, terms)),
    blocks: numbers(blocks),
    rivals: numbers(rivals),
    bearer: BEARERS[mode >> 3],
  };
}

/** Cue words are their term's number, those of the sentence −1 − it, other cues the strings of the dataset. */
function packCue(cue: CompiledCue): number | string {
  switch (cue.kind) {
    case 'term':
      return cue.term;
    case 'near':
      return -cue.term - 1;
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
    const [kind, term] = cue < 0 ? (['near', -cue - 1] as const) : (['term', cue] as const);
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
