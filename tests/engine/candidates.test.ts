import { describe, expect, it } from 'vitest';
import { type Candidates, settleCandidates } from '../../engine/candidates.ts';
import { scan } from '../../engine/scan.ts';
import type { Table } from '../../engine/table.ts';
import { alias, decoy, entity, tableOf, tinyTable } from './tiny-dataset.ts';

function settle(text: string, table: Table = tinyTable): Candidates {
  return settleCandidates(text, scan(text, table), table);
}

const overlaps = tableOf(
  [
    entity('a', [alias('Bank of China')]),
    entity('b', [alias('China Daily Mirror')]),
    entity('c', [alias('Mirror News')]),
    entity('d', [alias('China')]),
    entity('e', [alias('Digital China Daily'), alias('China Daily')]),
  ],
  [decoy('a', 'Old Bank of'), decoy('c', 'News Corp')],
);

describe('of names that overlap', () => {
  it.each([
    ['Huawei Technologies', ['Huawei Technologies'], []],
    ['Bank of China', ['Bank of China'], ['d China in Bank of China: longer name']],
    [
      'Bank of China Daily Mirror',
      ['China Daily Mirror'],
      [
        'a Bank of China in China Daily Mirror: longer name',
        'e China Daily in China Daily Mirror: longer name',
        'd China in China Daily Mirror: longer name',
      ],
    ],
    [
      'China Daily Mirror News',
      ['China Daily Mirror'],
      [
        'e China Daily in China Daily Mirror: longer name',
        'c Mirror News in China Daily Mirror: longer name',
        'd China in China Daily Mirror: longer name',
      ],
    ],
    [
      'Digital China Daily',
      ['Digital China Daily'],
      ['d China in Digital China Daily: longer name'],
    ],
    ['Mirror News Corp', ['Mirror News'], []],
    ['Old Bank of China', ['Bank of China'], ['d China in Bank of China: longer name']],
  ])('in %j the longest win: %j', (text, winners, refusals) => {
    const table = text.startsWith('Huawei') ? tinyTable : overlaps;
    const result = settle(text, table);
    expect(result.candidates.map(({ surface }) => surface)).toEqual(winners);
    expect(
      result.refusals.map(
        ({ entity: id, surface, gate, saw }) => `${id} ${surface} in ${saw}: ${gate}`,
      ),
    ).toEqual(refusals);
  });

  it.each([
    ["the People's Bank of China", 'bank', 'Bank of China', "People's Bank of China"],
    ['the People’s Bank of China', 'bank', 'Bank of China', 'People’s Bank of China'],
    ["the PEOPLE'S BANK OF CHINA", 'bank', 'BANK OF CHINA', "PEOPLE'S BANK OF CHINA"],
    ['Carrie Lam', 'to-lam', 'Lam', 'Carrie Lam'],
    ['Lam Dong', 'to-lam', 'Lam', 'Lam Dong'],
    ['心中华为祖国', 'huawei', '华为', '中华为'],
  ])('%j is swallowed by a decoy', (text, id, surface, saw) => {
    const { candidates, decoys, refusals } = settle(text);
    expect(candidates).toEqual([]);
    expect(decoys.map(({ start, end }) => text.slice(start, end))).toEqual([saw]);
    expect(refusals).toContainEqual(expect.objectContaining({ entity: id, surface, saw }));
    expect(refusals[0]!.gate).toBe('decoy');
  });

  it('a title with a surname leaves a full name whole, and counts alone', () => {
    const table = tableOf([
      entity('xi', [
        alias('Xi Jinping'),
        alias('Very High President Xi', { trigger: 'after-full' }),
      ]),
    ]);
    const surfaces = (text: string) => settle(text, table).candidates.map(({ surface }) => surface);
    expect(surfaces('Very High President Xi Jinping')).toEqual(['Xi Jinping']);
    expect(surfaces('Very High President Xi said')).toEqual(['Very High President Xi']);
  });

  it('small letters make no decoy of a name', () => {
    const table = tableOf([entity('bank', [alias('bank')])], [decoy('bank', 'Bank Holiday')]);
    expect(settle('a bank holiday', table).candidates).toHaveLength(1);
    expect(settle('a Bank Holiday', table).candidates).toHaveLength(0);
  });
});

describe('a spelling', () => {
  it.each([
    ['Tô Lâm', 'to-lam', undefined],
    ['Tô Lâm'.normalize('NFD'), 'to-lam', undefined],
    ['Huawei', 'huawei', undefined],
    ['HUAWEI', 'huawei', undefined],
    ['习近\n平', 'xi-jinping', undefined],
    ['TÔ LÂM', 'to-lam', 'other capitals'],
    ['tô lâm', 'to-lam', 'other capitals'],
    ['Tồ Lâm', 'to-lam', 'other diacritics'],
    ['XI', 'xi-jinping', 'other capitals'],
    ['Xí', 'xi-jinping', 'other diacritics'],
    ['Huaweí', 'huawei', 'other diacritics'],
    ['Huawei\u0301', 'huawei', 'other diacritics'],
  ])('%j of %s is refused for %s', (text, id, saw) => {
    const { candidates, refusals } = settle(text);
    expect(candidates.map(({ surface }) => surface)).toEqual(saw === undefined ? [text] : []);
    const faults = refusals.filter(({ gate, entity: of }) => gate === 'spelling' && of === id);
    if (saw !== undefined) expect(faults).toContainEqual(expect.objectContaining({ saw }));
  });

  it('that is shared gives one candidate with a reading for each entity', () => {
    const [only, ...others] = settle('the Green Line').candidates;
    expect(others).toEqual([]);
    expect(only!.readings.map(({ entity: index }) => tinyTable.entities[index]!.id)).toEqual([
      'line-north',
      'line-south',
    ]);
  });

  it.each([
    ['les Etats-Unis', ['Etats-Unis']],
    ['les ETATS-UNIS', ['ETATS-UNIS']],
    ['les etats-unis', ['etats-unis']],
    ['les États-unïs', []],
    ['la Republique', []],
  ])(
    'in French may have capitals without their accents, and nothing else: %j',
    (text, surfaces) => {
      const french = { lang: 'fr' };
      const table = tableOf([
        entity('us', [alias('États-Unis', french)]),
        entity('fr', [alias('République', french)]),
      ]);
      expect(settle(text, table).candidates.map(({ surface }) => surface)).toEqual(surfaces);
    },
  );

  it('that is wrong claims nothing, so that a shorter right one counts', () => {
    const table = tableOf([
      entity('a', [alias('Bank')]),
      entity('b', [alias('Bank Nègara', { caseSensitive: true })]),
    ]);
    const { candidates } = settle('Bank Negara', table);
    expect(candidates.map(({ surface }) => surface)).toEqual(['Bank']);
  });
});
