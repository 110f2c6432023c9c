/**
 * The first mark, against the least that two scripts of the kind need for one: the first reads the first texts and
 * calls for the second, which has the first paragraph recognised in the background and marks what it names.
 */
import { envelope } from '../../extension/messages.ts';
import { RECOGNITION } from '../../extension/remote-recogniser.ts';
import { HIGHLIGHTS } from '../../page/marks.ts';
import type { Harness } from '../browser/harness.ts';
import { callExpression } from '../browser/inject.ts';
import type { Pair } from './installed.ts';
import { withLeast } from './least.ts';
import { against, type Measured, mediansInTurn } from './measured.ts';
import { workUntilFirstMark } from './trace.ts';
import { TRACED_PAGES, traceOf } from './work.ts';

const ROUNDS = 5;
/** Of the pages that are traced; how large they are hardly matters. */
const PAGES = ['0.1 MB', '1 MB'] as const;

/** By page: our work until the first mark, with the extension as it is and with the least scripts in its place; `extension` is the folder of the test build. */
export function measureFirstMark(pair: Pair, extension: string): Promise<Record<string, Measured>> {
  const scripts = {
    'scout.js': callExpression(leastScout, [envelope('reader-wanted', undefined)]),
    'page.js': callExpression(leastReader, [
      RECOGNITION,
      [...HIGHLIGHTS],
      envelope('mark-style-wanted', true),
    ]),
  };
  return withLeast(extension, scripts, async (least) => {
    const measured: Record<string, Measured> = {};
    for (const name of PAGES) {
      const { ours, control } = await mediansInTurn(
        ROUNDS,
        () => workOn(pair, pair.marked, name),
        () => workOn(pair, least, name),
      );
      measured[name] = against(ours, control, 'ms');
    }
    return measured;
  });
}

async function workOn(pair: Pair, marked: Harness, name: (typeof PAGES)[number]): Promise<number> {
  const { thread } = await traceOf({ ...pair, marked }, TRACED_PAGES[name]());
  const work = workUntilFirstMark(thread);
  if (work === undefined) throw new Error(`Nothing was marked on the page of ${name}.`);
  return work;
}

/** Runs in the page instead of the scout. */
function leastScout(call: unknown): void {
  const { runtime } = (globalThis as unknown as { chrome: typeof import('wxt/browser').browser })
    .chrome;
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode() && text.length < 10_000) text += (walker.currentNode as Text).data;
  if (/xi jinping/i.test(text)) void runtime.sendMessage(call);
}

/** Runs in the page instead of the script that reads. */
function leastReader(connection: string, highlights: string[], style: unknown): void {
  interface Answer {
    recognised: { mentions: { start: number; end: number }[] }[];
  }
  const { runtime } = (globalThis as unknown as { chrome: typeof import('wxt/browser').browser })
    .chrome;
  const text = document.querySelector('p')!.firstChild as Text;
  const port = runtime.connect({ name: connection });
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
    for (const name of highlights) CSS.highlights.set(name, new Highlight(...ranges));
    void runtime.sendMessage(style);
  });
  port.postMessage({ added: [{ id: 1, text: text.data }], dropped: [] });
}
