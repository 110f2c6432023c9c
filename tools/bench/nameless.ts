/**
 * What a page that names nothing pays, against the least that any script of the kind costs: one that
 * listens to messages, watches the document and reads every text once, with a single word to look for.
 */
import { loadDataset } from '../../data/load.ts';
import { buildSieve } from '../../engine/build-sieve.ts';
import { buildTable } from '../../engine/build-table.ts';
import type { PackedSpellings } from '../../engine/spelling-list.ts';
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
const LEAST = { 'scout.js': callExpression(leastScript, []) };

export const NAMELESS_PAGES: Record<(typeof NAMELESS)[number], string> = {
  'one sentence': pageHtml(PLAIN_SENTENCES.slice(0, 1)),
  '10 kB': pageHtml(paragraphs(PLAIN_SENTENCES, 0.01)),
  '100 kB': pageHtml(paragraphs(PLAIN_SENTENCES, 0.1)),
};

/** By page: all our work on its main thread, with the extension as it is and with the least script in its place; `extension` is the folder of the test build. */
export function measureNameless(pair: Pair, extension: string): Promise<Record<string, Measured>> {
  return withLeast(extension, LEAST, (least) => compare(pair, pair.marked, least));
}

/** By page: the same work with the scout's list in a script of one function, against that with the least script. */
export function measureSifting(pair: Pair, extension: string): Promise<Record<string, Measured>> {
  const { latin, short } = buildSieve(buildTable(loadDataset()));
  const sifting = { 'scout.js': callExpression(leastSieve, [latin, short]) };
  return withLeast(extension, LEAST, (least) =>
    withLeast(extension, sifting, (sieve) => compare(pair, sieve, least)),
  );
}

async function compare(
  pair: Pair,
  ours: Harness,
  control: Harness,
): Promise<Record<string, Measured>> {
  const measured: Record<string, Measured> = {};
  for (const [name, html] of Object.entries(NAMELESS_PAGES)) {
    const medians = await mediansInTurn(
      ROUNDS,
      () => workOn(pair, ours, html),
      () => workOn(pair, control, html),
    );
    measured[name] = against(medians.ours, medians.control, 'ms');
  }
  return measured;
}

/** All our work on the page's main thread, in ms. */
export async function workOn(pair: Pair, marked: Harness, html: string): Promise<number> {
  return allOurWork((await traceOf({ ...pair, marked }, html)).thread);
}

/** Runs in the page instead of the scout. */
function leastScript(): void {
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

/**
 * The same, and in a turn of its own it looks for the spellings in Latin letters by the scout's own list,
 * in one function. It allows for nothing else.
 */
function leastSieve({ heads, texts }: PackedSpellings, short: string): void {
  const { runtime } = (globalThis as unknown as { chrome: typeof import('wxt/browser').browser })
    .chrome;
  runtime.onMessage.addListener(() => undefined);
  const everything = { childList: true, characterData: true, subtree: true };
  new MutationObserver(() => undefined).observe(document, everything);
  const { scheduler } = globalThis as unknown as {
    scheduler: { postTask(task: () => void, options: { priority: 'background' }): void };
  };
  const look = () => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    let text = '';
    while (walker.nextNode()) text += `${(walker.currentNode as Text).data}\n`;
    text = text.toLowerCase().replace(/[^a-z0-9]+/g, ' ');
    if (new RegExp(short).test(text)) throw new Error('A name stands on a page without names.');
    const expression = new RegExp(heads, 'g');
    const lines = `\n${texts}\n`;
    const places = new Map<string, number>();
    for (let found = expression.exec(text); found; found = expression.exec(text)) {
      const [head] = found;
      const place = places.get(head) ?? lines.indexOf(`\n${head}`) + 1;
      places.set(head, place);
      for (let line = place; lines.startsWith(head, line); ) {
        const end = lines.indexOf('\n', line);
        if (text.startsWith(lines.slice(line, end), found.index))
          throw new Error('A name stands on a page without names.');
        line = end + 1;
      }
      expression.lastIndex = found.index + 1;
    }
  };
  scheduler.postTask(look, { priority: 'background' });
}
