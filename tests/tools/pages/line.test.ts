/** What the pages command prints. */
import { describe, expect, it } from 'vitest';
import { median, type PageLine, pageLine, type Run } from '../../../tools/pages/line.ts';
import { describeTotals, isHarm, totalsOf } from '../../../tools/pages/totals.ts';
import { facts, opening, run } from './openings.ts';

describe('the line of a page', () => {
  it('holds medians over the runs', () => {
    const costs = [9, 4, 5].map((cpu) => run({ ours: opening({ cpu, mentions: 7 }) }));
    expect(pageLine('a.html', costs)).toMatchObject({
      page: 'a.html',
      mentions: 7,
      differences: [],
      errors: [],
      cpu: { ours: 5, control: 1, again: 1 },
      cost: 4,
    });
  });

  it('lets further openings without the extension clear it', () => {
    const ours = opening({ facts: facts({ text: 'late' }), errors: ['Error: no'] });
    const line = pageLine('a.html', [run({ ours })], [opening(), ours]);
    expect(line).toMatchObject({ differences: [], unsteady: ['text'], errors: [] });
  });

  it('has no cost where the browser does not tell', () => {
    const silent = opening({ cpu: null });
    expect(pageLine('a.html', [{ ours: silent, control: silent, again: silent }])).toMatchObject({
      cpu: { ours: null, control: null, again: null },
      cost: null,
    });
  });

  it('tells what the extension changed and brought', () => {
    const ours = opening({ facts: facts({ html: '<html lang="x">' }), errors: ['Error: no'] });
    const line = pageLine('a.html', [run({ ours })]);
    expect(line.differences.map(({ fact }) => fact)).toEqual(['html']);
    expect(line.errors).toEqual(['Error: no']);
  });
});

describe('the median', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
    [[1.2345], 1.23],
    [[], null],
    [[1, null], null],
  ])('of %j is %j', (values, expected) => {
    expect(median(values)).toBe(expected);
  });
});

describe('the totals', () => {
  const line = (other: Partial<Run>): PageLine => pageLine('a.html', [run(other)]);
  const clean = line({ ours: opening({ cpu: 4, mentions: 0 }) });
  const named = line({ ours: opening({ cpu: 21, mentions: 3 }) });
  const changed = line({ ours: opening({ facts: facts({ text: 'x' }), mentions: 0 }) });
  const broken = line({ ours: opening({ errors: ['a', 'b'], mentions: 0 }) });

  it('part the pages by their mentions', () => {
    expect(totalsOf([clean, named])).toEqual({
      pages: 2,
      failed: 0,
      differing: 0,
      errors: 0,
      costWithout: 3,
      costWith: 20,
    });
  });

  it.each([
    ['nothing', [clean, named], false],
    ['a changed page', [clean, changed], true],
    ['an error', [clean, broken], true],
    ['a page that did not open', [clean, { page: 'b.html', error: 'timeout' }], true],
  ])('call %s by its name', (_name, lines, harm) => {
    expect(isHarm(totalsOf(lines))).toBe(harm);
  });

  it('are one sentence', () => {
    expect(describeTotals(totalsOf([clean, changed, broken]))).toBe(
      '3 pages: 1 with differences, 2 errors, 0 not opened; ' +
        'median cost without mentions 0 ms, with mentions not measured',
    );
  });
});
