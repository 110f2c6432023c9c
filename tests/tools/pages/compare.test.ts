/** What the pages command holds against the extension. */
import { describe, expect, it } from 'vitest';
import { compareErrors, compareFacts } from '../../../tools/pages/compare.ts';
import type { PageFacts } from '../../../tools/pages/facts.ts';
import { facts, QUIET } from './openings.ts';

describe('the comparison of facts', () => {
  const cases: [string, Partial<PageFacts>, string, string, string][] = [
    ['an attribute', { html: '<html lang="en"></html>' }, 'html', '<html></html>', '<html lang'],
    ['words', { text: 'Huawei' }, 'text', '', 'Huawei'],
    ['another size', { size: '1280 × 900' }, 'size', '1280 × 800', '1280 × 900'],
    [
      'a mutation that leaves no trace',
      { mutations: { ...QUIET, attributes: 1 } },
      'mutations',
      '"attributes":0',
      '"attributes":1',
    ],
    ['a layout shift', { shift: 0.1 }, 'shift', '0', '0.1'],
  ];

  it.each(cases)('tells %s', (_name, changed, fact, control, ours) => {
    const { differences } = compareFacts([facts(), facts()], [facts(changed)]);
    expect(differences).toHaveLength(1);
    expect(differences[0]!.fact).toBe(fact);
    expect(differences[0]!.control).toContain(control);
    expect(differences[0]!.ours).toContain(ours);
  });

  it('tells what shows in one run of several', () => {
    const ours = [facts(), facts({ text: 'late' }), facts()];
    expect(compareFacts([facts(), facts()], ours).differences).toMatchObject([
      { fact: 'text', control: '', ours: 'late' },
    ]);
  });

  it('holds nothing against the extension that a page does by itself', () => {
    const controls = [facts({ text: 'one' }), facts({ text: 'two' })];
    expect(compareFacts(controls, [facts({ text: 'three' })])).toEqual({
      differences: [],
      unsteady: ['text'],
    });
  });

  it.each([
    ['more in every run', [0.3, 0.4, 0.3], [{ fact: 'shift', control: 'at most 0.2' }]],
    ['as much in one run', [0.3, 0.2, 0.3], []],
    ['more in two runs, which may be chance', [0.3, 0.3], []],
  ])('of an unsteady amount tells %s', (_name, shifts, differences) => {
    const controls = [facts({ shift: 0.1 }), facts({ shift: 0.2 })];
    const comparison = compareFacts(
      controls,
      shifts.map((shift) => facts({ shift })),
    );
    expect(comparison).toMatchObject({ differences, unsteady: ['shift'] });
    expect(comparison.differences).toHaveLength(differences.length);
  });

  it.each([
    ['now and then', [0.3, 0, 0.3], []],
    ['every time', [0.3, 0.3, 0.3], ['loadingShift']],
  ])('judges what shifts %s while a page loads', (_name, shifts, differing) => {
    const ours = shifts.map((loadingShift) => facts({ loadingShift }));
    const { differences, unsteady } = compareFacts([facts(), facts({ loadingShift: 0.2 })], ours);
    expect(differences.map(({ fact }) => fact)).toEqual(differing);
    expect(unsteady).toEqual([]);
  });

  it('shows the place where long pages begin to differ', () => {
    const html = (word: string) => `${'<p>rain</p>'.repeat(5000)}<b>${word}</b>${'x'.repeat(5000)}`;
    const [difference] = compareFacts(
      [facts({ html: html('sun') })],
      [facts({ html: html('snow') })],
    ).differences;
    expect(difference!.control).toMatch(/^.{20}un</);
    expect(difference!.ours).toMatch(/^.{20}now</);
    expect(difference!.ours.length).toBeLessThan(100);
  });
});

describe('the comparison of errors', () => {
  it.each([
    ['one of its own', [[]], [['a']], ['a']],
    ['one that every opening has', [['a'], ['a']], [['a']], []],
    ['one that some opening without it has', [[], ['a']], [['a'], ['a']], []],
    ['one that comes more often', [['a'], ['a']], [['a', 'a']], []],
    ['one of its own, once where it comes twice', [['a'], ['a']], [['b', 'a', 'b']], ['b']],
    ['one that shows in one run of several', [[], []], [[], ['a'], []], ['a']],
  ])('blames the extension for %s as far as it is right', (_name, controls, ours, blamed) => {
    expect(compareErrors(controls, ours)).toEqual(blamed);
  });
});
