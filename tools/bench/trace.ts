/** Reads from a browser's trace what the extension's page script did on the page's main thread. */

/** An event as the browser writes it; times in µs, `tdur` is time at work without waiting for a core. */
export interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  tdur?: number;
  pid: number;
  tid: number;
  args?: { data?: { url?: string } };
}

/** Work without a break: a task and the microtasks behind it. Times in ms; `start` counts from the page script's own. */
export interface Stretch {
  start: number;
  /** Time from its begin to its end. */
  wall: number;
  /** Time at work, and the part of it that is ours. */
  work: number;
  ours: number;
}

export interface MainThread {
  stretches: Stretch[];
  /** Our calls in order: begin and time at work, in ms. */
  calls: { start: number; work: number }[];
  /** When the page's own script saw the first mark. */
  firstMark: number | undefined;
  /** Longest pass over the styles after the page script's start, in ms. */
  styles: number;
}

/** The name under which the page's own script notes the first mark. */
export const FIRST_MARK = 'first-mark';

const TASK = 'ThreadControllerImpl::RunTask';
const MICROTASKS = 'BlinkScheduler_PerformMicrotaskCheckpoint';
/** A call from the browser, with the microtasks behind it; the end of a promise is a function of the browser’s own, of which nothing more is written. */
const FROM_BROWSER = 'v8.callFunction';
const CALLS: ReadonlySet<string> = new Set(['EvaluateScript', 'FunctionCall', 'v8.compile']);
/** Pages for measuring watch no intersections: this is for our observer. */
const OBSERVER = 'IntersectionObserverController::computeIntersections';

/** The page's main thread as the trace tells it; `extension` is the start of our scripts' addresses. */
export function readTrace(events: readonly TraceEvent[], extension: string): MainThread {
  const first = events.find((event) => CALLS.has(event.name) && urlOf(event).startsWith(extension));
  if (!first) throw new Error('The extension’s page script did not run in this trace.');
  const onThread = events.filter(({ pid, tid }) => pid === first.pid && tid === first.tid);
  const spans = onThread
    .filter(({ ph }) => ph === 'X')
    .sort((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0));
  const since = (event: TraceEvent) => (event.ts - first.ts) / 1000;
  const groups = stretchGroups(spans);
  const calls = groups.flatMap((group) =>
    ourCalls(group, extension).map((call) => ({ start: since(call), work: workOf(call) })),
  );
  const mark = onThread.find(({ name }) => name === FIRST_MARK);
  return {
    stretches: groups.map((group) => stretchOf(group, since(group[0]!), extension)),
    calls,
    firstMark: mark && since(mark),
    styles: Math.max(
      0,
      ...spans.filter((span) => span.name === 'UpdateLayoutTree' && since(span) > 0).map(workOf),
    ),
  };
}

/** Our work until the first mark was seen, in ms; undefined if none was. */
export function workUntilFirstMark({ calls, firstMark }: MainThread): number | undefined {
  if (firstMark === undefined) return undefined;
  return sum(calls.filter(({ start }) => start < firstMark).map(({ work }) => work));
}

/** All our work on the main thread, in ms. */
export function allOurWork({ calls }: MainThread): number {
  return calls.reduce((sum, { work }) => sum + work, 0);
}

/** The longest of our stretches, in ms. */
export function longestOfOurs({ stretches }: MainThread): number {
  return Math.max(0, ...stretches.map(({ ours }) => ours));
}

/** Spans by stretch: each task with all inside it and the microtasks that follow it. */
function stretchGroups(spans: readonly TraceEvent[]): TraceEvent[][] {
  const groups: TraceEvent[][] = [];
  let end = 0;
  for (const span of spans) {
    const isInside = span.ts < end;
    const begins = !isInside && span.name === TASK;
    if (begins) groups.push([]);
    if (isInside || begins || span.name === MICROTASKS) groups.at(-1)?.push(span);
    if (begins || (!isInside && span.name === MICROTASKS)) end = endOf(span);
  }
  return groups;
}

function stretchOf(group: readonly TraceEvent[], start: number, extension: string): Stretch {
  const outermost = outermostOf(group);
  const wall = (endOf(outermost.at(-1)!) - group[0]!.ts) / 1000;
  const ours = sum(ourCalls(group, extension).map(workOf));
  return { start, wall, work: sum(outermost.map(workOf)), ours };
}

/** The outermost calls of ours in a stretch; microtasks and calls without a script are ours unless the page's own script was called. */
function ourCalls(group: readonly TraceEvent[], extension: string): TraceEvent[] {
  const isPages = (event: TraceEvent) =>
    CALLS.has(event.name) && /^(?:https?|pptr):/.test(urlOf(event));
  const pagesOwn = group.some(isPages);
  const isOurs = ({ name }: TraceEvent, url: string) =>
    name === OBSERVER ||
    ((name === MICROTASKS || name === FROM_BROWSER) && !pagesOwn) ||
    // The browser's own functions have no address.
    (CALLS.has(name) && (url === '' || url.startsWith(extension)));
  return outermostOf(group.filter((event) => isPages(event) || isOurs(event, urlOf(event)))).filter(
    (event) => !isPages(event),
  );
}

/** Those that lie in no other; they come in order of their begin. */
function outermostOf(spans: readonly TraceEvent[]): TraceEvent[] {
  let end = -1;
  return spans.filter((span) => {
    if (span.ts < end) return false;
    end = endOf(span);
    return true;
  });
}

function urlOf({ args }: TraceEvent): string {
  return args?.data?.url ?? '';
}

function endOf({ ts, dur = 0 }: TraceEvent): number {
  return ts + dur;
}

function workOf({ tdur, dur = 0 }: TraceEvent): number {
  return (tdur ?? dur) / 1000;
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}
