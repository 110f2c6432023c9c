import { describe, expect, it } from 'vitest';
import markStyle from '../../page/marks.css?raw';
import { HIGHLIGHTS } from '../../page/marks.ts';
import { contrast, parseColour } from './colours.ts';

const GROUNDS = [
  '#ffffff',
  '#000000',
  '#808080',
  '#f6f1e4',
  '#121212',
  '#1a73e8',
  '#d32f2f',
  '#2e7d32',
  '#ffeb3b',
  '#ff9800',
  '#6a1b9a',
  '#777777',
];

const lines = [...markStyle.matchAll(/text-decoration:[^;]*(#[0-9a-f]{6})/g)].map(
  ([, colour]) => colour!,
);

describe('the mark', () => {
  it('is a line in two colours, with one rule for each', () => {
    expect(lines.length).toBe(2);
    for (const name of HIGHLIGHTS) expect(markStyle).toContain(`::highlight(${name})`);
  });

  it('leaves the text its colour and its ground', () => {
    expect(markStyle).not.toMatch(/[{;]\s*(?:color|background[a-z-]*)\s*:/);
  });

  it.each(GROUNDS)('stands out on %s with at least 3 : 1', (ground) => {
    const ratios = lines.map((line) => contrast(parseColour(line), parseColour(ground)));
    expect(Math.max(...ratios)).toBeGreaterThanOrEqual(3);
  });

  it('stands out on any grey', () => {
    for (let level = 0; level < 256; level++) {
      const ratios = lines.map((line) => contrast(parseColour(line), [level, level, level]));
      expect(Math.max(...ratios), `grey ${level}`).toBeGreaterThanOrEqual(3);
    }
  });
});
