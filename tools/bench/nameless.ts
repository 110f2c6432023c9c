/**
 * What a page that names nothing pays, against the least that any script of the kind costs: one that
 * listens to messages, watches the document and reads every text once, with a single word to look for.
 */
import type { Harness } from '../browser/harness.ts';
import { callExpression } from '../browser/inject.ts';
import type { NAMELESS } from './budgets.ts';
import type { Pair } from './installed.ts';
import { withLeast } from './least.ts';
import { against, type Measured, mediansInTurn } from './measured.ts';
import { pageHtml, paragraphs } from './page-html.ts';
import { PLAIN_SENTENCES } from './plain-sentences.ts';
import { allOurWork } from './trace.ts';
import { traceOf } from './work.ts';

const ROUNDS = 9;

const PAGES: Record<(typeof NAMELESS)[number], string> = {
  'one sentence': pageHtml(PLAIN_SENTENCES.slice(0, 1)),
  '10 kB': pageHtml(paragraphs(PLAIN_SENTENCES, 0.01)),
  '100 kB': pageHtml(paragraphs(PLAIN_SENTENCES, 0.1)),
};

/** By page: all our work on its main thread, with the extension as it is and with the least script in its place; `extension` is the folder of the test build. */
export function measureNameless(pair: Pair, extension: string): Promise<Record<string, Measured>> {
  return withLeast(extension, { 'scout.js': callExpression(leastScout, []) }, async (least) => {
    const measured: Record<string, Measured> = {};
    for (const [name, html] of Object.entries(PAGES)) {
      const { ours, control } = await mediansInTurn(
        ROUNDS,
        () => workOn(pair, pair.marked, html),
        () => workOn(pair, least, html),
      );
      measured[name] = against(ours, control, 'ms');
    }
    return measured;
  });
}

async function workOn(pair: Pair, marked: Harness, html: string): Promise<number> {
  return allOurWork((await traceOf({ ...pair, marked }, html)).thread);
}

/** Runs in the page instead of the scout. */
function leastScout(): void {
  const { runtime } = (globalThis as unknown as { chrome: typeof import('wxt/browser').browser })
    .chrome;
  runtime.onMessage.addListener(() => undefined);
  const everything = { childList: true, characterData: true, subtree: true };
  new MutationObserver(() => undefined).observe(document, everything);
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode()) text += (walker.currentNode as Text).data;
  /huawei/i.test(text);
}
