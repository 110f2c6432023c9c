/** Builds the matcher's table from a dataset. Runs at build time and in the command-line tools. */
import { ELSEWHERE } from './countries.ts';
import type { Alias, Dataset, Entity } from './domain.ts';
import { foldKey } from './fold.ts';
import { OTHER_COUNTRIES } from './other-countries.ts';
import type { CompiledAlias, CompiledCue, CompiledTable, CompiledTerm } from './table.ts';

type Source = Pick<Dataset, 'version' | 'entities' | 'decoys'>;

/**
 * @throws RangeError when a cue or decoy names an unknown entity; the dataset check says so earlier and better
 */
export function buildTable(source: Source): CompiledTable {
  const terms = new Terms();
  // What else is of tier 3 stands in cards and in the library only.
  const entities = source.entities.filter(({ tier, type }) => tier < 3 || type === 'country');
  const entityIndex = new Map(entities.map((entity, index) => [entity.id, index]));
  const aliases: CompiledAlias[] = [];

  for (const entity of source.entities) {
    if (entity.type === 'country') addCountry(terms, entity);
  }
  if (asksForCountries(source)) {
    for (const name of OTHER_COUNTRIES) terms.add(name).country ??= ELSEWHERE;
  }
  for (const decoy of source.decoys) {
    const term = terms.add(decoy.text);
    const of = entityIndex.get(decoy.of);
    if (of === undefined)
      throw new RangeError(`Decoy “${decoy.text}” is of unknown entity ${decoy.of}`);
    const known = term.decoyOf ?? [];
    if (!known.includes(of)) term.decoyOf = [...known, of].sort(ascending);
  }
  for (const entity of entities) {
    if (entity.tier === 3) continue;
    for (const alias of entity.aliases) {
      if (alias.trigger === 'never') continue;
      const term = terms.add(alias.text);
      term.aliases = [...(term.aliases ?? []), aliases.length];
      aliases.push({
        entity: entityIndex.get(entity.id)!,
        text: alias.text,
        lang: alias.lang,
        trigger: alias.trigger,
        caseSensitive: alias.caseSensitive,
        cues: alias.cues.map((cue) => compileCue(cue, terms, entityIndex)),
        blocks: otherKeys(alias.blocks, alias.text).map((block) => terms.index(block)),
        rivals: rivalsOf(alias, entity, source).map((rival) => terms.index(rival)),
        bearer: bearerOf(alias, entity),
      });
    }
  }
  const ordered = inKeyOrder(terms.list, aliases);
  return {
    version: source.version,
    entities: entities.map(({ id, type, tier, countries }) => ({ id, type, tier, countries })),
    ...ordered,
    entityOfAlias: ordered.aliases.map(({ entity }) => entity),
    textOfTerm: ordered.terms.map(({ text }) => text),
  };
}

/** A block that folds to the alias itself (“nig” for NIG) can only differ in case, which the alias decides. */
function otherKeys(blocks: readonly string[], alias: string): string[] {
  return blocks.filter((block) => foldKey(block) !== foldKey(alias));
}

/** Sorts the terms by their keys, the aliases by their terms, and renumbers what points at them. */
function inKeyOrder(
  terms: readonly CompiledTerm[],
  aliases: readonly CompiledAlias[],
): Pick<CompiledTable, 'terms' | 'aliases'> {
  const keyed = terms.map((term, index) => ({ term, index, key: foldKey(term.text) }));
  keyed.sort((one, other) => (one.key < other.key ? -1 : 1));
  const newIndex: number[] = [];
  keyed.forEach(({ index }, position) => {
    newIndex[index] = position;
  });
  const renumber = (index: number) => newIndex[index]!;
  const order = keyed.flatMap(({ term }) => term.aliases ?? []);
  const numberOf = new Map(order.map((alias, position) => [alias, position]));
  return {
    terms: keyed.map(({ term }) =>
      term.aliases ? { ...term, aliases: term.aliases.map((alias) => numberOf.get(alias)!) } : term,
    ),
    aliases: order
      .map((index) => aliases[index]!)
      .map((alias) => ({
        ...alias,
        cues: inOrder(
          alias.cues.map((cue) => ('term' in cue ? { ...cue, term: renumber(cue.term) } : cue)),
        ),
        blocks: alias.blocks.map(renumber).sort(ascending),
        rivals: alias.rivals.map(renumber).sort(ascending),
      })),
  };
}

/** Cues that are no words first, then words in the order of their terms. */
function inOrder(cues: readonly CompiledCue[]): CompiledCue[] {
  const numberOf = (cue: CompiledCue) => ('term' in cue ? cue.term : -1);
  return [...cues].sort((one, other) => ascending(numberOf(one), numberOf(other)));
}

function ascending(one: number, other: number): number {
  return one - other;
}

/** The terms of a table, one for each folded key. */
class Terms {
  readonly list: CompiledTerm[] = [];
  #indexByKey = new Map<string, number>();

  index(text: string): number {
    const key = foldKey(text);
    const known = this.#indexByKey.get(key);
    if (known !== undefined) return known;
    this.#indexByKey.set(key, this.list.length);
    return this.list.push({ text }) - 1;
  }

  add(text: string): CompiledTerm {
    return this.list[this.index(text)]!;
  }
}

function asksForCountries({ entities }: Source): boolean {
  return entities.some(({ aliases }) =>
    aliases.some(({ cues }) => cues.some((cue) => /^(?:nearest|home):/.test(cue))),
  );
}

function addCountry(terms: Terms, country: Entity): void {
  for (const alias of country.aliases) terms.add(alias.text).country = country.id;
}

function compileCue(cue: string, terms: Terms, entityIndex: Map<string, number>): CompiledCue {
  if (cue.startsWith('nearest:')) return { kind: 'nearest', country: cue.slice('nearest:'.length) };
  if (cue.startsWith('country:')) return { kind: 'country', country: cue.slice('country:'.length) };
  if (cue.startsWith('home:')) return { kind: 'home', country: cue.slice('home:'.length) };
  if (cue === 'entity:tier-1') return { kind: 'any-entity', tier: 1 };
  if (cue.startsWith('entity:')) {
    const id = cue.slice('entity:'.length);
    const entity = entityIndex.get(id);
    if (entity === undefined) throw new RangeError(`Cue “${cue}” names an unknown entity`);
    return { kind: 'entity', entity, id };
  }
  const near = cue.startsWith('near:');
  const term = terms.index(near ? cue.slice('near:'.length) : cue);
  return { kind: near ? 'near' : 'term', term, text: terms.list[term]!.text };
}

/** A Vietnamese name of two syllables with its diacritics. */
const TWO_SYLLABLES = /^(?=.*[^ -~])[\p{Script=Latin}\p{M}]+ [\p{Script=Latin}\p{M}]+$/u;

/**
 * Whether another name beside a spelling makes it another person's. A Vietnamese name of two syllables
 * may be the beginning of a longer one (Tô Lâm Anh). For a short form it depends on where it stands in
 * the full names: first (Xi Jinping), last (To Lam) or, in names written both ways round, either. Of
 * scripts without capitals nothing can be told.
 */
function bearerOf(alias: Alias, { type, aliases }: Entity): CompiledAlias['bearer'] {
  if (type !== 'person') return undefined;
  if (TWO_SYLLABLES.test(alias.text)) return 'whole';
  if (alias.trigger !== 'after-full') return undefined;
  const short = foldKey(alias.text);
  const full = aliases
    .filter(({ trigger }) => trigger === 'always' || trigger === 'context')
    .map(({ text }) => foldKey(text));
  if (!/^[a-z' -]+$/.test(short)) return undefined;
  const first = full.some((name) => name.startsWith(`${short} `));
  const last = full.some((name) => name.endsWith(` ${short}`));
  if (first && last) return 'either';
  if (first) return 'first';
  return last ? 'last' : undefined;
}

/**
 * Other bearers of a short form: decoys of the same entity that end with it, as in
 * “Carrie Lam” for “Lam”. A decoy that merely begins with it (“Lam Dong”) is a place or a
 * thing and swallows its own text only.
 */
function rivalsOf(alias: Alias, entity: Entity, source: Source): string[] {
  if (alias.trigger !== 'after-full') return [];
  const short = foldKey(alias.text);
  const bearer = bearerOf(alias, entity);
  const isSurname = bearer === 'first' || bearer === 'either';
  return source.decoys
    .filter(({ of, text }) => of === entity.id && isNamesake(foldKey(text), { short, isSurname }))
    .map((decoy) => decoy.text);
}

/** A name that ends with the short form, or a name of two words that begins with it as a surname. */
function isNamesake(name: string, { short, isSurname }: { short: string; isSurname: boolean }) {
  if (name.endsWith(` ${short}`)) return true;
  return isSurname && name.startsWith(`${short} `) && name.split(' ').length === 2;
}
