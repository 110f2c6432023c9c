import { describe, expect, it } from 'vitest';
import { toCsv } from '../../copy/csv.ts';

describe('comma-separated values', () => {
  it.each([
    ['plain', 'plain'],
    [7, '7'],
    [-7, '-7'],
    ['', ''],
    ['Tô Lâm', 'Tô Lâm'],
    ['one, two', '"one, two"'],
    ['say “a” and "b"', '"say “a” and ""b"""'],
    ['two\nlines', '"two\nlines"'],
    ['=HYPERLINK("https://evil.example")', '"\'=HYPERLINK(""https://evil.example"")"'],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', '"\'\r=1"'],
    ['＝1', "'＝1"],
    ['a=1', 'a=1'],
  ])('have the cell %j as %j', (value, cell) => {
    expect(toCsv([[value]])).toBe(`\uFEFF${cell}\r\n`);
  });

  it('end every row, the last as well, in CR LF', () => {
    expect(
      toCsv([
        ['a', 'b'],
        ['c', 1],
      ]),
    ).toBe('\uFEFFa,b\r\nc,1\r\n');
  });
});
