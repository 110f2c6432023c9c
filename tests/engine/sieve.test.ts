import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadDataset } from '../../data/load.ts';
import { buildSieve } from '../../engine/build-sieve.ts';
import { buildTable } from '../../engine/build-table.ts';
import { foldOf } from '../../engine/characters.ts';
import { recognise } from '../../engine/recognise.ts';
import { scan } from '../../engine/scan.ts';
import { lettersIn, SEAM, type Sieve, unpackSieve } from '../../engine/sieve.ts';
import { type CompiledTable, loadTable, type Table } from '../../engine/table.ts';

const DOCUMENTS = join(import.meta.dirname, '../recognition/sealed.jsonl');

let table: CompiledTable & Table;
let sieve: Sieve;

beforeAll(() => {
  table = loadTable(buildTable(loadDataset()));
  sieve = unpackSieve(buildSieve(table));
});

function labelledTexts(): string[] {
  return readFileSync(DOCUMENTS, 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text);
}

const mayName = (text: string) => sieve.mayName(text);
const glance = (text: string) => sieve.glance(text);

describe('the sieve', () => {
  it('takes every unit for the one that the matcher takes it for', () => {
    const wrong: string[] = [];
    for (let unit = 0; unit <= 0xffff; unit++) {
      const isHalf = unit >= 0xd800 && unit <= 0xdfff;
      if (isHalf || unit === SEAM.charCodeAt(0)) continue;
      const folded = foldOf(unit);
      const becomes = folded === 0 ? '' : String.fromCharCode(folded);
      if (lettersIn(`a${String.fromCharCode(unit)}b`) !== lettersIn(`a${becomes}b`))
        wrong.push(unit.toString(16));
    }
    expect(wrong).toEqual([]);
  });

  it('sees each spelling that counts without another, in a word of its own and between seams', () => {
    const missed = table.aliases
      .filter(({ trigger }) => trigger !== 'after-full')
      .flatMap(({ text }) => [
        `so ${text}, they say`,
        `so${SEAM}${text}${SEAM}they`,
        `so ${text[0]}${SEAM}${text.slice(1)} they`,
        `so${SEAM}${text[0]}${SEAM}${text.slice(1, 4)}${SEAM}${text.slice(4)}${SEAM}they`,
        `so ${text.toUpperCase()} they`,
        `so ${text.normalize('NFD')} they`,
      ])
      .filter((sentence) => !mayName(sentence));
    expect(missed).toEqual([]);
  });

  it('passes over no labelled document in which the matcher finds a name', () => {
    const named = labelledTexts().filter((text) => recognise(text, table).mentions.length > 0);
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((text) => !mayName(text)).length).toBe(0);
  });

  it('sees each name that the matcher sees beside any unit', () => {
    const missed: string[] = [];
    for (let unit = 0; unit <= 0xffff; unit++) {
      const sign = String.fromCharCode(unit);
      if (sign === SEAM) continue;
      const texts = [`${sign}ZTE`, `ZTE${sign}`, `a${sign}Huawei`, `SenseTime${sign}a`];
      for (const text of texts)
        if (scan(text, table).length > 0 && !mayName(text)) missed.push(unit.toString(16));
    }
    expect(missed).toEqual([]);
  });

  it.each([
    'The river rose and the road was closed for the day.',
    'A comprehensive plan for the infrastructure of the town',
    'Les habitants attendent une réponse du maire.',
    'Đường phố vắng người vì mưa lớn.',
    '昨天下午市里下了大雨，学校停课。',
  ])('holds nothing where nothing like a name stands: %s', (text) => {
    expect(mayName(text)).toBe(false);
  });

  it('sees a name whatever signs and spaces stand between its words, and nothing else', () => {
    expect(mayName(`the Great${'\n'.padEnd(400)}Firewall –\u00a0of “China”`)).toBe(true);
    expect(mayName(`the Great${SEAM}\n ${SEAM}Firewall${SEAM} of${SEAM}${SEAM}-China`)).toBe(true);
    expect(mayName('the Great я Firewall of China')).toBe(false);
    expect(mayName('the Great 1 Firewall of China')).toBe(false);
  });

  it('looks for short spellings as words alone', () => {
    expect(mayName('ZTE said')).toBe(true);
    expect(mayName('said (Z\u200bTE)')).toBe(true);
    expect(mayName('Aztec')).toBe(false);
    expect(mayName(`A${SEAM}ZTE${SEAM}c`)).toBe(true);
    expect(mayName(`Z${SEAM}${SEAM}T${SEAM}\u200b${SEAM}E`)).toBe(true);
  });

  it('looks for all others wherever they stand', () => {
    expect(mayName(`Menu${SEAM}x${SEAM}Th${SEAM}e Great Fire${SEAM}wall, of China`)).toBe(true);
    expect(mayName([...'XHuawei'].join(SEAM))).toBe(true);
    expect(mayName(`Hua${SEAM}xwei${SEAM}Hua`)).toBe(false);
  });

  it('refuses a spelling without letters', () => {
    const aliases = [{ ...table.aliases[0]!, trigger: 'always' as const }];
    expect(() => buildSieve({ terms: [{ text: '—', aliases: [0] }], aliases })).toThrow(RangeError);
  });
});

describe('a glance of the sieve', () => {
  it('sees each spelling that counts without another, whatever it meets', () => {
    const missed = table.aliases
      .filter(({ trigger }) => trigger !== 'after-full')
      .flatMap(({ text }) => [
        `so ${text}, they say`,
        `so${text}they`,
        `SO${text}THEY`,
        `2${text}2`,
        `so${text.normalize('NFD')}they`,
        `so${[...text].join('\u00ad')}they`,
      ])
      .filter((text) => glance(text) === 'nothing');
    expect(missed).toEqual([]);
  });

  it('passes over no labelled document in which the matcher finds a name', () => {
    const named = labelledTexts().filter((text) => recognise(text, table).mentions.length > 0);
    expect(named.filter((text) => glance(text) === 'nothing').length).toBe(0);
  });

  it('sees each name that the matcher sees beside any unit', () => {
    const missed: string[] = [];
    for (let unit = 0; unit <= 0xffff; unit++) {
      const sign = String.fromCharCode(unit);
      for (const text of [`${sign}ZTE`, `ZTE${sign}`, `a${sign}Huawei`])
        if (scan(text, table).length > 0 && glance(text) === 'nothing')
          missed.push(unit.toString(16));
    }
    expect(missed).toEqual([]);
  });

  it.each([
    ['The zte river rose and the aztecs closed the road for the day.', 'nothing'],
    ['The AZTECS rose', 'doubt'],
    ['The rosehuaweiriver', 'name'],
    ['Đường phố vắng người vì mưa lớn.', 'nothing'],
    ['昨天华为下了大雨，学校停课。', 'name'],
  ])('says of “%s” that it holds: %s', (text, held) => {
    expect(glance(text)).toBe(held);
  });
});
