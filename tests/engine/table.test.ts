import { describe, expect, it } from 'vitest';
import { buildTable } from '../../engine/build-table.ts';
import { ELSEWHERE } from '../../engine/countries.ts';
import { foldKey } from '../../engine/fold.ts';
import { scan } from '../../engine/scan.ts';
import { alias, decoy, entity, tableOf, tinyDecoys, tinyEntities } from './tiny-dataset.ts';

const build = (entities = tinyEntities, decoys = tinyDecoys) =>
  buildTable({ version: '1', entities, decoys });

describe('a built table', () => {
  it('has one term for each key, in ascending order', () => {
    const keys = build().terms.map(({ text }) => foldKey(text));
    expect(keys).toEqual([...new Set(keys)].sort());
  });

  it('leaves out tier 3 and spellings that never count', () => {
    const texts = build().aliases.map(({ text }) => text);
    expect(texts).toContain('Huawei');
    expect(texts).not.toContain('censorship');
    expect(texts).not.toContain('Vietnam');
  });

  it('knows the names of countries, also those that never count', () => {
    const named = build().terms.filter(({ country }) => country && country !== ELSEWHERE);
    expect(named.map(({ text, country }) => [text, country])).toEqual([
      ['China', 'china'],
      ['Viet Nam', 'vietnam'],
      ['Vietnam', 'vietnam'],
      ['中国', 'china'],
    ]);
  });

  it('knows other countries, which laws and ministries may belong to', () => {
    const others = build().terms.filter(({ country }) => country === ELSEWHERE);
    expect(others.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Thái Lan', 'Singapore', '老挝']),
    );
  });

  it.each([
    ['Lam', ['Carrie Lam']],
    ['To Lam', []],
    ['Tô Lâm', []],
    ['Xi', []],
  ])('knows the rivals of %s: %j', (text, rivals) => {
    const { aliases, terms } = build();
    const found = aliases.find((each) => each.text === text)!;
    expect(found.rivals.map((term) => terms[term]!.text)).toEqual(rivals);
  });

  it('drops a block that is the alias itself in other capitals', () => {
    const nig = alias('NIG', { blocks: ['nig', 'ñig', 'Nigeria'] });
    const { aliases, terms } = build([entity('gateway', [nig])], []);
    expect(aliases[0]!.blocks.map((term) => terms[term]!.text)).toEqual(['Nigeria']);
  });

  it('refuses a decoy of an unknown entity', () => {
    expect(() => build([], [decoy('nobody', 'No Body')])).toThrow(/“No Body”.*nobody/);
  });

  it('refuses a cue that names an unknown entity', () => {
    const lost = alias('X', { trigger: 'context', cues: ['entity:nobody'] });
    expect(() => build([entity('x', [lost])], [])).toThrow(/entity:nobody/);
  });
});

describe('a loaded table', () => {
  it('spells every term on one path of its trie', () => {
    const table = tableOf(tinyEntities, tinyDecoys);
    for (const [index, { text }] of table.terms.entries()) {
      const [first, ...rest] = [...foldKey(text)].map((letter) => letter.charCodeAt(0));
      let node = table.trie.start(first!);
      for (const unit of rest) node = table.trie.child(node, unit);
      expect(table.trie.termAt(node)).toBe(index);
    }
  });

  it('holds an empty dataset', () => {
    expect(() => tableOf([])).not.toThrow();
  });

  it('finds names beyond the first 65,536 nodes', () => {
    const long = Array.from({ length: 700 }, (_, index) =>
      alias(`${index} ${String.fromCharCode(0x4e00 + index).repeat(100)}`),
    );
    const table = tableOf([entity('long', long)]);
    for (const { text } of [long[0]!, long[699]!, long[350]!])
      expect(scan(`a ${text} b`, table)).toContainEqual({
        term: table.terms.findIndex((term) => term.text === text),
        start: 2,
        end: 2 + text.length,
      });
  });
});
