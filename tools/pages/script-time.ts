/** Adds up the time that pages spend in scripts, from a trace of Chromium. */

/** A trace event as far as it is read here; times in µs. */
export interface TraceEvent {
  name: string;
  /** `X` is an event with a begin and an end. */
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** CPU time of the thread from begin to end; left out where there was none. */
  tdur?: number;
  args?: { name?: string };
}

/** The categories of the events that are read here. */
export const TRACED = ['devtools.timeline', 'v8', 'toplevel'];

/** All in which scripts run or are made ready; `ScriptDuration` of the same browser leaves microtasks out. */
const SCRIPTS: ReadonlySet<string> = new Set([
  'EvaluateScript',
  'v8.compile',
  'FunctionCall',
  'BlinkScheduler_PerformMicrotaskCheckpoint',
  'MinorGC',
  'MajorGC',
]);
/** A script that asks where something stands has these done a little earlier, not once more. */
const PAGE_WORK: ReadonlySet<string> = new Set(['Layout', 'UpdateLayoutTree']);

/**
 * ms of CPU time that the main threads of pages spent in scripts from a moment on, in µs of the trace, the
 * page's own style and layout left out.
 */
export function scriptTime(events: readonly TraceEvent[], since: number): number {
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(threadOf),
  );
  const onMain = events.filter(
    (event) => event.ph === 'X' && event.ts >= since && mains.has(threadOf(event)),
  );
  const scripts = outermost(onMain.filter(({ name }) => SCRIPTS.has(name)));
  const pageWork = outermost(onMain.filter(({ name }) => PAGE_WORK.has(name))).filter((work) =>
    scripts.some((script) => isInside(work, script)),
  );
  return (ticks(scripts) - ticks(pageWork)) / 1000;
}

/** Those that are inside no other. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  const ordered = [...events].sort(
    (one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0),
  );
  const last = new Map<string, TraceEvent>();
  return ordered.filter((event) => {
    const before = last.get(threadOf(event));
    if (before && isInside(event, before)) return false;
    last.set(threadOf(event), event);
    return true;
  });
}

function isInside(event: TraceEvent, around: TraceEvent): boolean {
  return threadOf(event) === threadOf(around) && event.ts >= around.ts && end(event) <= end(around);
}

function end({ ts, dur = 0 }: TraceEvent): number {
  return ts + dur;
}

function ticks(events: readonly TraceEvent[]): number {
  return events.reduce((sum, { tdur = 0 }) => sum + tdur, 0);
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid}:${tid}`;
}
