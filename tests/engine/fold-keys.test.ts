import { expect, it } from 'vitest';
import { loadDataset } from '../../data/load.ts';
import { buildTable } from '../../engine/build-table.ts';
import { foldKey } from '../../engine/fold.ts';
import { foldKeys } from '../../engine/fold-keys.ts';

it('gives every spelling of the dataset the key that it has alone', () => {
  const texts = buildTable(loadDataset()).terms.map(({ text }) => text);
  expect(foldKeys(texts)).toEqual(texts.map(foldKey));
});

it('gives every unit between letters the key that it has alone', () => {
  const texts: string[] = [];
  for (let unit = 0x21; unit <= 0xffff; unit++) {
    const isHalf = unit >= 0xd800 && unit <= 0xdfff;
    if (!isHalf && !/\s/.test(String.fromCharCode(unit)))
      texts.push(`a${String.fromCharCode(unit)}b`);
  }
  const keys = foldKeys(texts);
  const wrong = texts.filter((text, index) => keys[index] !== foldKey(text));
  expect(wrong).toEqual([]);
});
