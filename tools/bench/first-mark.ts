/**
 * The first mark, against the least that two scripts of the kind need for one: the first reads every text and
 * calls for the second, which has the first paragraph recognised in the background and marks what it names.
 */
import type { Harness } from '../browser/harness.ts';
import type { Pair } from './installed.ts';
import { withLeast } from './least.ts';
import { against, type Measured, median } from './measured.ts';
import { workUntilFirstMark } from './trace.ts';
import { TRACED_PAGES, traceOf } from './work.ts';

const ROUNDS = 5;
/** Of the pages that are traced; how large they are hardly matters. */
const PAGES = ['0.1 MB', '1 MB'] as const;

/** By page: our work until the first mark, with the extension as it is and with the least scripts in its place; `extension` is the folder of the test build. */
export function measureFirstMark(pair: Pair, extension: string): Promise<Record<string, Measured>> {
  const scripts = { 'scout.js': leastScout, 'page.js': leastReader };
  return withLeast(extension, scripts, async (least) => {
    const measured: Record<string, Measured> = {};
    for (const name of PAGES) {
      const figures: [number[], number[]] = [[], []];
      for (let round = 0; round < ROUNDS; round++) {
        figures[0].push(await workOn(pair, pair.marked, name));
        figures[1].push(await workOn(pair, least, name));
      }
      measured[name] = against(median(figures[0]), median(figures[1]), 'ms');
    }
    return measured;
  });
}

async function workOn(pair: Pair, marked: Harness, name: (typeof PAGES)[number]): Promise<number> {
  const { thread } = await traceOf({ ...pair, marked }, TRACED_PAGES[name]());
  return workUntilFirstMark(thread) ?? Number.NaN;
}

/** Runs in the page instead of the scout. */
function leastScout(): void {
  const { runtime } = (globalThis as unknown as { chrome: typeof import('wxt/browser').browser })
    .chrome;
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode() && text.length < 10_000) text += (walker.currentNode as Text).data;
  if (/xi|huawei|nig|sensetime/i.test(text))
    void runtime.sendMessage({ backstory: 'reader-wanted' });
}

/** Runs in the page instead of the script that reads. */
function leastReader(): void {
  interface Answer {
    recognised: { mentions: { start: number; end: number }[] }[];
  }
  const { runtime } = (globalThis as unknown as { chrome: typeof import('wxt/browser').browser })
    .chrome;
  const text = document.querySelector('p')!.firstChild as Text;
  const port = runtime.connect({ name: 'recognition' });
  port.onMessage.addListener(({ recognised }: Answer) => {
    const ranges = recognised
      .flatMap(({ mentions }) => mentions)
      .map(
        ({ start, end }) =>
          new StaticRange({
            startContainer: text,
            startOffset: start,
            endContainer: text,
            endOffset: end,
          }),
      );
    for (const name of ['backstory-upper', 'backstory-lower'])
      CSS.highlights.set(name, new Highlight(...ranges));
    void runtime.sendMessage({ backstory: 'mark-style-wanted', request: true });
  });
  port.postMessage({ added: [{ id: 1, text: text.data }], dropped: [] });
}
