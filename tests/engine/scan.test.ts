import { describe, expect, it } from 'vitest';
import { firstFrom, scan } from '../../engine/scan.ts';
import type { Table } from '../../engine/table.ts';
import type { Trie } from '../../engine/trie.ts';
import { alias, entity, tableOf, tinyTable } from './tiny-dataset.ts';

/** The surfaces of all hits of terms that are spellings of an entity. */
function surfaces(text: string, table: Table = tinyTable): string[] {
  return scan(text, table)
    .filter(({ term }) => table.terms.at(term)!.aliases)
    .map(({ start, end }) => text.slice(start, end));
}

describe('a name ends where its word ends', () => {
  it.each([
    ['Huawei', ['Huawei']],
    ['(Huawei)', ['Huawei']],
    ['Huawei’s', ['Huawei']],
    ["Huawei's", ['Huawei']],
    ['Huawei-made', ['Huawei']],
    ['anti-Huawei', ['Huawei']],
    ['Huawei，', ['Huawei']],
    ['用Huawei手机', ['Huawei']],
    ['Huaweis', []],
    ['MyHuawei', []],
    ['Huawei_x', []],
    ['_Huawei', []],
    ['Huawei5', []],
    ['Huaweiš', []],
    ['Huaweis\u030c', []],
    ['Huawei\u200bs', []],
    ['今天习近平主席', ['习近平']],
    ['2025年华为5G', ['华为']],
    ['시진핑은', ['시진핑']],
    ['시진핑 주석', ['시진핑']],
    ['전시진핑', []],
    ['ក្រុមហ៊ុនហួវ៉ៃបាន', ['ហួវ៉ៃ']],
    ['ហួវ៉ៃ\u200bបាន', ['ហួវ៉ៃ']],
    ['ហួវ៉ៃ\u17c7', []],
    ['ហួវ៉ៃ\u200b\u17c7', []],
  ])('in %j: %j', (text, expected) => {
    expect(surfaces(text)).toEqual(expected);
  });
});

describe('a Khmer name is found however it is written', () => {
  const table = tableOf([
    entity('xi', [alias('ស៊ី ជីនពីង', { lang: 'km' })]),
    entity('law', [alias('ច្បាប់ស្តីពីបណ្តាញ', { lang: 'km' })]),
    // Begins as the first does, written without its space.
    entity('other', [alias('ស៊ីជាំង', { lang: 'km' })]),
  ]);

  it.each([
    'ស៊ី ជីនពីង',
    'ស៊ីជីនពីង',
    'ស៊ី\u200bជីនពីង',
    'ស៊ី ជិនពីង',
    'ស៊ី ជីន ពីង',
    'ស៊ី\nជីនពីង',
    'ច្បាប់ស្ដីពីបណ្ដាញ',
    'ច្បាប់ ស្តីពី បណ្តាញ',
  ])('%j', (text) => {
    expect(surfaces(`លោក${text}បាន`, table)).toEqual([text]);
  });

  it.each(['ស៊ី, ជីនពីង', 'ស៊ី។ជីនពីង', 'ស៊ីពីង'])('not in %j', (text) => {
    expect(surfaces(text, table)).toEqual([]);
  });
});

describe('a name is found however it is written', () => {
  it.each([
    ['Xi  Jinping', 'Xi  Jinping'],
    ['Xi\nJinping', 'Xi\nJinping'],
    ['Xi\r\n   Jinping', 'Xi\r\n   Jinping'],
    ['Xi\u00a0Jinping', 'Xi\u00a0Jinping'],
    ['Xi\u200b \u200bJinping', 'Xi\u200b \u200bJinping'],
    ['X\u00adi Jin\u00adping', 'X\u00adi Jin\u00adping'],
    ['XI JINPING', 'XI JINPING'],
    ['Ｘｉ　Ｊｉｎｐｉｎｇ', 'Ｘｉ　Ｊｉｎｐｉｎｇ'],
    ['习近\n平', '习近\n平'],
    ['习\r\n  近平', '习\r\n  近平'],
    ['习近\u200b\n平', '习近\u200b\n平'],
    ['\u200bHuawei\u200b', 'Huawei'],
  ])('%j holds %j', (text, surface) => {
    expect(surfaces(text)).toContain(surface);
  });

  it('leaves a name alone whose letters a space parts', () => {
    expect(surfaces('习近 平')).toEqual([]);
    expect(surfaces('Hua wei')).toEqual([]);
    expect(surfaces('Hua\nwei')).toEqual([]);
  });

  it('takes a decomposed diacritic at the very end into the name', () => {
    const table = tableOf([entity('mali', [alias('Bamakó')])]);
    const text = 'Bamako\u0301';
    expect(surfaces(text, table)).toEqual([text]);
    expect(surfaces(`${text}.`, table)).toEqual([text]);
  });

  it.each(['NFC', 'NFD'])('sees a letter after a final diacritic in %s', (form) => {
    const table = tableOf([entity('mali', [alias('Bamakó')])]);
    expect(surfaces('Bamakós'.normalize(form), table)).toEqual([]);
  });
});

describe('hits', () => {
  it('nest and overlap, in order of their start', () => {
    const table = tableOf([
      entity('a', [alias('Bank of China')]),
      entity('b', [alias('China Daily')]),
      entity('c', [alias('Bank of China Daily News'), alias('China')]),
    ]);
    expect(surfaces('Bank of China Daily News', table)).toEqual([
      'Bank of China',
      'Bank of China Daily News',
      'China',
      'China Daily',
    ]);
  });

  it('include every term with its place', () => {
    const text = 'In Hanoi, Xi.';
    const hits = scan(text, tinyTable);
    expect(hits.map(({ term }) => tinyTable.terms.at(term)!.text)).toEqual(['Hanoi', 'Xi']);
    expect(hits.map(({ start, end }) => [start, end])).toEqual([
      [3, 8],
      [10, 12],
    ]);
  });

  it('cost as many looks into the trie as the text is long, however many spellings there are', () => {
    const sentence = 'Huaxia and Xiamen met in Vietnam, Xi Jinping said, 习近平. ';
    const spellings = Array.from({ length: 2000 }, (_, index) => alias(`Quorum ${index}`));
    const many = tableOf([entity('huawei', [alias('Huawei'), alias('Xi Jinping'), ...spellings])]);
    const few = tableOf([entity('huawei', [alias('Huawei'), alias('Xi Jinping')])]);
    const once = looks(sentence.repeat(100), few);
    expect(once).toBeGreaterThan(0);
    const more = (times: number) => looks(sentence.repeat(times), few);
    expect(more(900) - more(800)).toBe(more(200) - more(100));
    expect(looks(sentence.repeat(100), many)).toBe(once);
  });
});

/** How often a scan asks the trie for anything. */
function looks(text: string, table: Table): number {
  let count = 0;
  const counting = new Proxy(table.trie, {
    get(trie, name: keyof Trie) {
      return (...numbers: [number, number]) => {
        count++;
        return (trie[name] as (...each: [number, number]) => number)(...numbers);
      };
    },
  });
  scan(text, { ...table, trie: counting });
  return count;
}

describe('firstFrom', () => {
  const stretches = [{ start: 2 }, { start: 4 }, { start: 4 }, { start: 9 }];
  it.each([
    [0, 0],
    [2, 0],
    [3, 1],
    [4, 1],
    [5, 3],
    [9, 3],
    [10, 4],
  ])('from %i is stretch %i', (from, index) => {
    expect(firstFrom(stretches, from)).toBe(index);
  });
});
