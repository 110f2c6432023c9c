import { describe, expect, it } from 'vitest';
import { excerptAround } from '../../components/excerpt.ts';

const LONG =
  'It was a long day of talks between ministers who did not want to be named, and in the end ';
const KHMER = 'ក្រសួងប្រៃសណីយ៍និងទូរគមនាគមន៍បានប្រកាសនៅថ្ងៃពុធអំពីការពន្យារពេលនៃគម្រោងនេះដោយមិនបញ្ជាក់ពី';

describe('the excerpt of a sentence around a name', () => {
  it.each([
    ['Huawei came.', 'Huawei', 'Huawei came.', 0],
    ['In Hanoi Huawei came.', 'Huawei', 'In Hanoi Huawei came.', 9],
    [`${LONG}Huawei came.`, 'Huawei', '… not want to be named, and in the end Huawei came.', 39],
    ['', 'Huawei', '', undefined],
    ['Nobody came.', 'Huawei', 'Nobody came.', undefined],
    ['Nobody came.', '', 'Nobody came.', undefined],
  ])('of “%s” with “%s” is “%s”', (sentence, name, text, start) => {
    const ranges = start === undefined ? [] : [{ start, length: name.length }];
    expect(excerptAround(sentence, name)).toEqual({ text, ranges });
  });

  it('cuts no character of a script without gaps in two', () => {
    const { text, ranges } = excerptAround(`${KHMER}ហួវ៉េ។`, 'ហួវ៉េ');
    const [{ start, length }] = ranges as [{ start: number; length: number }];
    expect(text.slice(start, start + length)).toBe('ហួវ៉េ');
    const kept = text.slice('… '.length, start);
    expect(KHMER.endsWith(kept)).toBe(true);
    const characters = [...new Intl.Segmenter('km').segment(KHMER)].map(({ segment }) => segment);
    const ends = characters.map((_each, index) => characters.slice(index).join(''));
    expect(ends).toContain(kept);
    expect(kept.length).toBeLessThan(45);
  });
});
