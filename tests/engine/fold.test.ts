import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldKey, sameLetters, visibleSpelling } from '../../engine/fold.ts';
import { numRuns } from './properties.ts';

describe('the key and the visible spelling', () => {
  it.each([
    ['Tô Lâm', 'to lam', 'Tô Lâm'],
    ['Tô Lâm'.normalize('NFD'), 'to lam', 'Tô Lâm'],
    ['Trần Đại Quang', 'tran dai quang', 'Trần Đại Quang'],
    ['People’s  Bank', "people's bank", "People's Bank"],
    ['People｀s', "people's", "People's"],
    ['“Xi”', '"xi"', '"Xi"'],
    ['Export–Import', 'export-import', 'Export-Import'],
    ['Xi\u00a0Jinping', 'xi jinping', 'Xi Jinping'],
    ['Xi \n\t Jinping', 'xi jinping', 'Xi Jinping'],
    ['Xi\u2009\u200bJinping', 'xi jinping', 'Xi Jinping'],
    ['Hua\u00adwei', 'huawei', 'Huawei'],
    ['\ufeffHuawei ', 'huawei', 'Huawei'],
    ['ＨＵＡＷＥＩ', 'huawei', 'HUAWEI'],
    ['ហួវ៉ៃ', 'ហួវៃ', 'ហួវ៉ៃ'],
    ['ស្ដីពី', 'ស្តិពិ', 'ស្ដីពី'],
    ['สี จิ้นผิง', 'สี จิ้นผิง', 'สี จิ้นผิง'],
    ['习近平', '习近平', '习近平'],
    ['\u0301\u200b', '', '\u0301'],
    ['', '', ''],
  ])('of %j are %j and %j', (text, key, visible) => {
    expect(foldKey(text)).toBe(key);
    expect(visibleSpelling(text)).toBe(visible);
  });

  it.each([
    ['Xi', 'XI', true],
    ['Lâm', 'LÂM', true],
    ['Lâm', 'Lam', false],
  ])('%s and %s have the same letters: %s', (one, other, same) => {
    expect(sameLetters(one, other)).toBe(same);
  });

  it('are fixed points of their own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const key = foldKey(text);
        expect(foldKey(key)).toBe(key);
        expect(visibleSpelling(visibleSpelling(text))).toBe(visibleSpelling(text));
      }),
      { numRuns },
    );
  });
});
