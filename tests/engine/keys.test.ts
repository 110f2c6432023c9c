import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldOf } from '../../engine/characters.ts';
import { foldKey } from '../../engine/fold.ts';
import { Keys } from '../../engine/keys.ts';
import { openTable } from '../../tools/matcher.ts';

/** The key as it is read unit by unit. */
function unitByUnit(text: string): string {
  const keys = new Keys([text]);
  let key = '';
  for (let depth = 0; ; depth++) {
    const unit = keys.unitAt(0, depth);
    if (Number.isNaN(unit)) return key;
    key += String.fromCharCode(unit);
  }
}

/** All that is left of a text unit by unit, spaces as they are. */
function folded(text: string): string {
  const units = Array.from(text, (unit) => foldOf(unit.charCodeAt(0)));
  return String.fromCharCode(...units.filter((unit) => unit !== 0));
}

describe('a key read unit by unit', () => {
  it.each([
    ['Huawei'],
    ['Tô Lâm'],
    ['华为'],
    ['“Belt and Road”'],
    ['ហួវ៉ី'],
    ['ហ\u200bួ\u200bវ៉ី'],
    ['a\u0301b'],
    ['N\u00a0I\u2010G'],
    [''],
  ])('of %j is the folded key', (text) => {
    expect(unitByUnit(text.normalize('NFC'))).toBe(foldKey(text));
  });

  it('is the folded key of every text in the table', () => {
    for (const text of openTable().textOfTerm) expect(unitByUnit(text)).toBe(foldKey(text));
  });

  it('is the folded key of any text whose white space is single', () => {
    const text = fc
      .string({ unit: 'binary', maxLength: 8 })
      .map((each) => each.normalize('NFC'))
      .filter((each) => !/ {2}|^ | $/.test(folded(each)));
    fc.assert(
      fc.property(text, (each) => {
        expect(unitByUnit(each)).toBe(foldKey(each));
      }),
    );
  });
});
