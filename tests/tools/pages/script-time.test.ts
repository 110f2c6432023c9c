/** How the pages command counts time. */
import { describe, expect, it } from 'vitest';
import { scriptTime, type TraceEvent } from '../../../tools/pages/script-time.ts';

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
    ['not of what was before', [event('EvaluateScript', -5000, 3000), script], 2],
  ])('counts %s', (_name, events, ms) => {
    expect(scriptTime([...events, ...threads], 0)).toBe(ms);
  });
});
