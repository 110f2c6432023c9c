import { describe, expect, it } from 'vitest';
import {
  foldOf,
  IGNORED,
  MARK,
  SPACED,
  shapeOf,
  tables,
  UNSPACED,
} from '../../engine/characters.ts';

/** Signs of scripts without spaces count as their letters. */
const LETTER =
  /[\p{L}\p{N}\p{M}_\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Khmer}\p{Script=Thai}\p{Script=Lao}\p{Script=Myanmar}]/u;

const unit = (character: string) => character.charCodeAt(0);
const shown = (code: number) => (code === 0 ? '' : String.fromCharCode(code));

describe('a code unit', () => {
  it.each([
    ['A', 'a', 'A'],
    ['ô', 'o', 'ô'],
    ['ệ', 'e', 'ệ'],
    ['Đ', 'd', 'Đ'],
    ['đ', 'd', 'đ'],
    ['ß', 'ß', 'ß'],
    ['Ｘ', 'x', 'X'],
    ['－', '-', '-'],
    ['\u2019', "'", "'"],
    ['\u2018', "'", "'"],
    ['\u201c', '"', '"'],
    ['「', '"', '"'],
    ['《', '"', '"'],
    ['\u2010', '-', '-'],
    ['\u2014', '-', '-'],
    ['\u00a0', ' ', ' '],
    ['\u2009', ' ', ' '],
    ['\u202f', ' ', ' '],
    ['\u3000', ' ', ' '],
    ['\n', ' ', ' '],
    ['\t', ' ', ' '],
    ['\u00ad', '', ''],
    ['\u200b', '', ''],
    ['\u200d', '', ''],
    ['\u2060', '', ''],
    ['\ufeff', '', ''],
    ['\ufe0f', '', ''],
    ['\u0302', '', '\u0302'],
    ['\u17c3', '\u17c3', '\u17c3'],
    ['\u0e34', '\u0e34', '\u0e34'],
    ['华', '华', '华'],
    ['Ж', 'Ж', 'Ж'],
    ['\ud83d', '\ud83d', '\ud83d'],
  ])('%j folds to %j and is seen as %j', (character, fold, shape) => {
    expect(shown(foldOf(unit(character)))).toBe(fold);
    expect(shown(shapeOf(unit(character)))).toBe(shape);
  });

  it.each([
    ['a', SPACED],
    ['7', SPACED],
    ['_', SPACED],
    ['핑', SPACED],
    ['华', UNSPACED],
    ['ー', UNSPACED],
    ['ហ', UNSPACED],
    ['\u17c3', UNSPACED | MARK],
    ['\u17d2', UNSPACED | MARK],
    ['ส', UNSPACED],
    ['\u0302', IGNORED | MARK],
    ['\u200b', IGNORED],
    ['-', 0],
    [' ', 0],
    ['\ud800', 0],
  ])('%j has the flags %i', (character, flags) => {
    const known = 128;
    expect(tables.classify(unit(character)) & ~known).toBe(flags);
    expect(tables.flags[unit(character)]! & ~known).toBe(flags);
  });

  it('is a letter or none as Unicode has it, whether or not it is known without asking', () => {
    const wrong: string[] = [];
    for (let code = 0; code <= 0xffff; code++) {
      if (foldOf(code) === 0) continue;
      const isLetter = LETTER.test(String.fromCharCode(code));
      if (((tables.classify(code) & (SPACED | UNSPACED)) !== 0) !== isLetter)
        wrong.push(code.toString(16));
    }
    expect(wrong).toEqual([]);
  });
});
