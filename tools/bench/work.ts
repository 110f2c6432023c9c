/** How much of the main thread the page script takes, and how much at a stretch: from traces of the installed extension. */
import type { TRACED } from './budgets.ts';
import { type Pair, settle, type Tab } from './installed.ts';
import { against, type Measured, median, rounded } from './measured.ts';
import { pageHtml, paragraphs } from './page-html.ts';
import { proseOf } from './prose.ts';
import {
  allOurWork,
  FIRST_MARK,
  longestOfOurs,
  type MainThread,
  readTrace,
  type TraceEvent,
  workUntilFirstMark,
} from './trace.ts';

/** What the trace has to hold; times of threads come with every event. */
const CATEGORIES = ['toplevel', 'devtools.timeline', 'v8', 'blink.user_timing'];
const ROUNDS = 3;
/** Pages of which three rounds would take minutes. */
const LARGE = 20;

/** A script of the page's own that notes the first mark, at the turn of each of our slices. */
const WATCH = `(() => {
  const look = () => {
    if ((CSS.highlights.get('backstory-upper')?.size ?? 0) > 0) performance.mark('${FIRST_MARK}');
    else scheduler.postTask(look, { priority: 'background' });
  };
  look();
})()`;

/** By the names of `TRACED`. */
export const TRACED_PAGES: Record<(typeof TRACED)[number], () => string> = {
  '0.1 MB': () => traced(0.1),
  '1 MB': () => traced(1),
  '5 MB': () => traced(5),
  '5 MB, dense': () => pageHtml(paragraphs(proseOf('dense'), 5), WATCH),
  '20 MB': () => traced(LARGE),
  '20 MB in one text node': () =>
    pageHtml([paragraphs(proseOf('ordinary'), LARGE).join(' ')], WATCH),
};

export interface Work {
  /** By page: our work until the first mark, against the work of loading the page. */
  firstMark: Record<string, Measured>;
  /** By page: our longest stretch against the page's own longest. */
  longestTask: Record<string, Measured>;
  /** By page: all our work, in ms, and whether it came to an end. */
  whole: Record<string, { 'ours, ms': number; finished: boolean }>;
  /** By page: the browser's longest pass over its styles after our start, in ms. */
  styles: Record<string, number>;
  /** A trace of the 5 MB page. */
  trace: readonly TraceEvent[];
}

/** Opens every page with the extension and reads its traces. */
export async function measureWork(pair: Pair): Promise<Work> {
  const work: Work = { firstMark: {}, longestTask: {}, whole: {}, styles: {}, trace: [] };
  for (const [name, html] of Object.entries(TRACED_PAGES)) {
    const rounds = name.startsWith(`${LARGE}`) ? 1 : ROUNDS;
    const traces: Traced[] = [];
    for (let round = 0; round < rounds; round++) traces.push(await traceOf(pair, html()));
    const middle = (figure: (thread: MainThread) => number) =>
      median(traces.map(({ thread }) => figure(thread)));
    work.firstMark[name] = against(
      middle((each) => workUntilFirstMark(each) ?? Number.NaN),
      middle(loading),
      'ms',
    );
    work.longestTask[name] = against(middle(longestOfOurs), middle(longestOfPage), 'ms');
    work.whole[name] = {
      'ours, ms': rounded(middle(allOurWork)),
      finished: traces.every(({ finished }) => finished),
    };
    work.styles[name] = rounded(middle(({ styles }) => styles));
    if (name === '5 MB') work.trace = traces[0]!.events;
  }
  return work;
}

function traced(megabytes: number): string {
  return pageHtml(paragraphs(proseOf('ordinary'), megabytes), WATCH);
}

interface Traced {
  events: readonly TraceEvent[];
  thread: MainThread;
  finished: boolean;
}

/** Opens the page with the extension and reads what its main thread did. */
export function traceOf({ marked, inTab }: Pair, html: string): Promise<Traced> {
  return inTab(marked, html, async (tab: Tab, url) => {
    await tab.page.tracing.start({ categories: CATEGORIES });
    const finished = await settle(tab, url);
    const { traceEvents: events } = JSON.parse(
      new TextDecoder().decode(await tab.page.tracing.stop()),
    ) as { traceEvents: TraceEvent[] };
    return { events, finished, thread: readTrace(events, marked.extensionUrl('')) };
  });
}

/** Work of the page's own before our script begins, in ms. */
function loading({ stretches }: MainThread): number {
  return stretches
    .filter(({ start }) => start < 0)
    .reduce((sum, { work, ours }) => sum + work - ours, 0);
}

function longestOfPage({ stretches }: MainThread): number {
  return Math.max(...stretches.map(({ work, ours }) => work - ours));
}
