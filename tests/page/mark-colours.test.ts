import { describe, expect, it } from 'vitest';
import lines from '../../page/marks.css?raw';
import { HIGHLIGHTS } from '../../page/marks.ts';
import broad from '../../page/marks-broad.css?raw';
import dotted from '../../page/marks-dotted.css?raw';
import { contrast, parseColour, type Rgb } from './colours.ts';

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

describe.each(Object.entries({ lines, broad, dotted }))('the mark in %s', (_look, style) => {
  const colours = [...style.matchAll(/text-decoration:[^;]*(#[0-9a-f]{6})/g)].map(([, colour]) =>
    parseColour(colour!),
  );
  const best = (ground: Rgb) => Math.max(...colours.map((colour) => contrast(colour, ground)));

  it('is a line in two colours, with one rule for each', () => {
    expect(colours.length).toBe(2);
    for (const name of HIGHLIGHTS) expect(style).toContain(`::highlight(${name})`);
  });

  it('draws the second line where the first one ends', () => {
    const widths = [...style.matchAll(/underline (\d)px/g)].map(([, width]) => Number(width));
    const offsets = [...style.matchAll(/underline-offset: (\d)px/g)].map(([, at]) => Number(at));
    expect(offsets[1]).toBe(offsets[0]! + widths[0]!);
  });

  it('leaves the text its colour and its ground', () => {
    expect(style).not.toMatch(/[{;]\s*(?:color|background[a-z-]*)\s*:/);
  });

  it.each(GROUNDS)('stands out on %s with at least 3 : 1', (ground) => {
    expect(best(parseColour(ground))).toBeGreaterThanOrEqual(3);
  });

  it('stands out on any grey', () => {
    for (let level = 0; level < 256; level++)
      expect(best([level, level, level]), `grey ${level}`).toBeGreaterThanOrEqual(3);
  });
});
