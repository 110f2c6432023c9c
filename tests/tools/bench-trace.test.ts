/** What the benchmark reads from a trace. */
import { describe, expect, it } from 'vitest';
import {
  FIRST_MARK,
  longestOfOurs,
  readTrace,
  type TraceEvent,
  workUntilFirstMark,
} from '../../tools/bench/trace.ts';

const OURS = 'chrome-extension://ours/';
const TASK = 'ThreadControllerImpl::RunTask';
const MICROTASKS = 'BlinkScheduler_PerformMicrotaskCheckpoint';
const PAGE = { pid: 1, tid: 1 };

/** An event on the page's main thread; times in ms, all of it at work unless said otherwise. */
function span(name: string, ts: number, dur: number, more: Partial<TraceEvent> = {}): TraceEvent {
  return { name, ph: 'X', ts: ts * 1000, dur: dur * 1000, tdur: dur * 1000, ...PAGE, ...more };
}

const called = (url: string) => ({ args: { data: { url } } });
const start = [span(TASK, 10, 6), span('EvaluateScript', 11, 4, called(`${OURS}page.js`))];

const read = (...events: TraceEvent[]) => readTrace([...start, ...events], OURS);
const work = (...events: TraceEvent[]) =>
  read(...events).calls.reduce((sum, each) => sum + each.work, 0);

describe('a trace', () => {
  it('without our script is refused', () => {
    expect(() => readTrace([span(TASK, 0, 1)], OURS)).toThrow(/did not run/);
  });

  it.each<[string, TraceEvent[], number]>([
    ['our start', [], 4],
    [
      'a call of ours, without its own calls twice',
      [
        span(TASK, 20, 9),
        span('FunctionCall', 21, 5, called(`${OURS}page.js`)),
        span('FunctionCall', 22, 2, called(`${OURS}page.js`)),
      ],
      9,
    ],
    ['the microtasks behind a task', [span(TASK, 20, 1), span(MICROTASKS, 21, 3)], 7],
    [
      'a timer that ends a promise of ours',
      [span(TASK, 20, 9), span('TimerFire', 20, 9), span('v8.callFunction', 21, 7)],
      11,
    ],
    [
      'no timer of the page’s own',
      [
        span(TASK, 20, 9),
        span('v8.callFunction', 21, 7),
        span('FunctionCall', 22, 5, called('http://127.0.0.1/a')),
      ],
      4,
    ],
    [
      'our observer',
      [span(TASK, 20, 5), span('IntersectionObserverController::computeIntersections', 21, 2)],
      6,
    ],
    [
      'time at work, not time waited',
      [
        span(TASK, 20, 90),
        span('FunctionCall', 21, 80, { tdur: 3000, ...called(`${OURS}page.js`) }),
      ],
      7,
    ],
    [
      'nothing of the page’s own script',
      [
        span(TASK, 20, 9),
        span('FunctionCall', 21, 5, called('http://127.0.0.1/a')),
        span(MICROTASKS, 29, 2),
      ],
      4,
    ],
    [
      'nothing of other threads',
      [
        span(TASK, 20, 9, { tid: 2 }),
        span('FunctionCall', 21, 5, { tid: 2, ...called(`${OURS}page.js`) }),
      ],
      4,
    ],
  ])('counts %s', (_what, events, expected) => {
    expect(work(...events)).toBeCloseTo(expected);
  });

  it('takes a task and the microtasks behind it for one stretch', () => {
    const thread = read(
      span(TASK, 20, 4),
      span('FunctionCall', 20, 4, called(`${OURS}page.js`)),
      span(MICROTASKS, 24, 5),
      span(TASK, 30, 6),
      span('FunctionCall', 30, 6, called(`${OURS}page.js`)),
    );
    expect(longestOfOurs(thread)).toBeCloseTo(9);
    expect(thread.stretches.map(({ start }) => start)).toEqual([-1, 9, 19]);
  });

  it('counts what we did until the first mark was seen', () => {
    const mark = { ...span(FIRST_MARK, 25, 0), ph: 'I' };
    const call = (ts: number) => [
      span(TASK, ts, 2),
      span('FunctionCall', ts, 2, called(`${OURS}page.js`)),
    ];
    expect(workUntilFirstMark(read(...call(20), mark, ...call(30)))).toBeCloseTo(6);
    expect(workUntilFirstMark(read(...call(20)))).toBeUndefined();
  });

  it('knows the longest pass over the styles behind our start', () => {
    const { styles } = read(
      span(TASK, 0, 9),
      span('UpdateLayoutTree', 1, 8),
      span(TASK, 20, 9),
      span('UpdateLayoutTree', 21, 5),
    );
    expect(styles).toBeCloseTo(5);
  });
});
