/** The pure parts of the pages command: what it understands, and what it holds against the extension. */
import { describe, expect, it } from 'vitest';
import { readOptions } from '../../tools/pages/arguments.ts';
import { compareErrors, compareFacts } from '../../tools/pages/compare.ts';
import type { PageFacts } from '../../tools/pages/facts.ts';
import { median, type PageLine, pageLine, type Run } from '../../tools/pages/line.ts';
import type { Opening } from '../../tools/pages/open.ts';
import { scriptTime, type TraceEvent } from '../../tools/pages/script-time.ts';
import { describeTotals, isHarm, totalsOf } from '../../tools/pages/totals.ts';

const QUIET = { attributes: 0, characterData: 0, childList: 2 };

function facts(other: Partial<PageFacts> = {}): PageFacts {
  return {
    html: '<html></html>',
    text: '',
    size: '1280 × 800',
    mutations: QUIET,
    shift: 0,
    ...other,
  };
}

function opening(other: Partial<Opening> = {}): Opening {
  return { facts: facts(), errors: [], cpu: 1, looks: 5, mentions: null, ...other };
}

function run(other: Partial<Run> = {}): Run {
  return {
    ours: opening({ mentions: 0 }),
    control: opening(),
    again: opening(),
    ...other,
  };
}

describe('the words after the command', () => {
  const defaults = {
    folder: 'dir',
    browser: 'chromium',
    runs: 3,
    meter: 'scripts',
    warm: false,
    extension: undefined,
  };

  it.each([
    ['a folder', ['dir'], {}],
    ['a browser', ['dir', '--browser', 'firefox'], { browser: 'firefox' }],
    ['a number of runs', ['--runs', '12', 'dir'], { runs: 12 }],
    ['a meter', ['dir', '--meter=tasks'], { meter: 'tasks' }],
    ['a warm tab', ['dir', '--warm'], { warm: true }],
    ['a build', ['dir', '--extension', 'build'], { extension: 'build' }],
  ])('may be %s', (_name, words, options) => {
    expect(readOptions(words)).toEqual({ ...defaults, ...options });
  });

  it.each([
    ['no folder', [], /no folder/],
    ['two folders', ['one', 'two'], /one folder at a time: two/],
    ['an unknown flag', ['dir', '--nope'], /--nope/],
    ['a flag without its word', ['dir', '--browser'], /--browser/],
    ['an unknown browser', ['dir', '--browser', 'lynx'], /chromium or firefox, not “lynx”/],
    ['an unknown meter', ['dir', '--meter', 'sand'], /scripts or tasks, not “sand”/],
    ['no run', ['dir', '--runs', '0'], /--runs takes a number/],
    ['half a run', ['dir', '--runs', '1.5'], /--runs takes a number/],
  ])('may not be %s', (_name, words, complaint) => {
    expect(() => readOptions(words)).toThrow(complaint);
  });
});

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

describe('the time in scripts', () => {
  const main = { pid: 1, tid: 1 };
  const named = (name: string, thread: object): TraceEvent =>
    ({ name: 'thread_name', ph: 'M', ts: 0, ...main, ...thread, args: { name } }) as TraceEvent;
  const event = (name: string, ts: number, dur: number, other: Partial<TraceEvent> = {}) => ({
    ...{ name, ph: 'X', ts, dur, tdur: dur / 2, ...main },
    ...other,
  });
  const threads = [named('CrRendererMain', {}), named('ThreadPoolWorker', { tid: 2 })];
  const script = event('EvaluateScript', 1000, 4000);

  it.each([
    ['in ticks, not by the clock', [script], 2],
    ['with microtasks', [event('BlinkScheduler_PerformMicrotaskCheckpoint', 0, 3000)], 1.5],
    ['once where one is inside the other', [script, event('v8.compile', 1500, 1000)], 2],
    ['without layout inside', [script, event('Layout', 2000, 1000)], 1.5],
    ['whatever layout comes outside', [script, event('Layout', 6000, 1000)], 2],
    [
      'without layout once where it holds style',
      [script, event('Layout', 2000, 1000), event('UpdateLayoutTree', 2100, 100)],
      1.5,
    ],
    ['not of other threads', [event('EvaluateScript', 0, 3000, { tid: 2 })], 0],
    ['not of other processes', [event('EvaluateScript', 0, 3000, { pid: 2 })], 0],
    ['where there was none', [event('FunctionCall', 0, 3, { tdur: undefined! })], 0],
  ])('counts %s', (_name, events, ms) => {
    expect(scriptTime([...events, ...threads])).toBe(ms);
  });
});
