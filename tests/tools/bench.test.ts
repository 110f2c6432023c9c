/** The pure parts of the benchmark: its figures, its budgets and its prose. */
import { describe, expect, it } from 'vitest';
import { recognise } from '../../engine/recognise.ts';
import { BUDGETS, brokenBudgets, PARTS } from '../../tools/bench/budgets.ts';
import { markedSentences } from '../../tools/bench/marked-page.ts';
import { against, median } from '../../tools/bench/measured.ts';
import { paragraphs } from '../../tools/bench/page-html.ts';
import { PLAIN_SENTENCES } from '../../tools/bench/plain-sentences.ts';
import { proseOf } from '../../tools/bench/prose.ts';
import { openTable } from '../../tools/matcher.ts';

const table = openTable();
const prose = { ordinary: proseOf('ordinary'), dense: proseOf('dense') };
const marked = markedSentences();
const mentionsIn = (text: string) => recognise(text, table).mentions;

describe('figures', () => {
  it('carry their ratio and their unit', () => {
    expect(against(3, 2, 'ms')).toEqual({ ratio: 1.5, 'ours, ms': 3, 'control, ms': 2 });
  });

  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 3],
    [[7], 7],
  ])('%j have the median %d', (figures, middle) => {
    expect(median(figures)).toBe(middle);
  });

  it('that do not exist have none', () => {
    expect(() => median([])).toThrow(RangeError);
  });
});

describe('budgets', () => {
  const limited = [{ path: ['speed', 'warm', 'ratio'], limit: 1.5 }];

  it.each([
    [
      'above the limit',
      { speed: { warm: { ratio: 1.6 } } },
      ['speed · warm · ratio: 1.6, limit 1.5'],
    ],
    ['at the limit', { speed: { warm: { ratio: 1.5 } } }, []],
    ['left out', { speed: { warm: { 'left out': 'no folder' } } }, []],
    ['of a part that is missing', {}, []],
  ])('of a figure %s give %j', (_where, report, broken) => {
    expect(brokenBudgets(report, limited)).toEqual(broken);
  });

  it('are of parts that the report has', () => {
    const parts: readonly string[] = Object.values(PARTS);
    for (const { path } of BUDGETS) expect(parts).toContain(path[0]);
  });
});

describe('the prose to measure on', () => {
  it('has plain sentences that name nothing and differ', () => {
    expect(PLAIN_SENTENCES.filter((sentence) => mentionsIn(sentence).length > 0)).toEqual([]);
    expect(new Set(PLAIN_SENTENCES).size).toBe(PLAIN_SENTENCES.length);
    expect(PLAIN_SENTENCES.length).toBeGreaterThanOrEqual(60);
  });

  it.each(['ordinary', 'dense'] as const)('begins with a name when it is %s', (kind) => {
    expect(mentionsIn(prose[kind][0]!).length).toBeGreaterThan(0);
  });

  it('is dense or ordinary as it says', () => {
    const per100kB = (kind: 'ordinary' | 'dense') =>
      mentionsIn(paragraphs(prose[kind], 0.1).join('\n\n')).length;
    expect(per100kB('ordinary')).toBeLessThan(20);
    expect(per100kB('dense')).toBeGreaterThan(80);
  });

  it('has about 9,500 marks in a MB where marks are measured', () => {
    const marks = mentionsIn(paragraphs(marked, 0.1).join('\n\n')).length;
    expect(marks).toBeGreaterThan(900);
    expect(marks).toBeLessThan(1000);
  });
});
