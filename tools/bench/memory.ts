/** What a tab holds in memory with the extension and without. */
import type { CDPSession } from 'puppeteer-core';
import type { Harness } from '../browser/harness.ts';
import { type Pair, settle } from './installed.ts';
import { against, type Measured, median, rounded } from './measured.ts';
import { pageHtml, paragraphs } from './page-html.ts';
import { type Prose, proseOf } from './prose.ts';

const ROUNDS = 3;
/** Collections after which nothing more is freed. */
const COLLECTIONS = 3;

export type Memory = Measured & { 'more, MB': number };

/** Script memory of a tab with a page of 1 MB, everything unused collected. */
export async function measureMemory(pair: Pair, prose: Prose): Promise<Memory> {
  const html = pageHtml(paragraphs(proseOf(prose), 1));
  const held: [number[], number[]] = [[], []];
  const once = (harness: Harness) =>
    pair.inTab(harness, html, async (tab, url) => {
      await settle(tab, url);
      return heldBy(tab.session);
    });
  for (let round = 0; round < ROUNDS; round++) {
    held[0].push(await once(pair.marked));
    held[1].push(await once(pair.bare));
  }
  const [ours, control] = [median(held[0]), median(held[1])];
  return { ...against(ours, control, 'MB'), 'more, MB': rounded(ours - control) };
}

export interface BackgroundMemory {
  'with the page, MB': number;
  'when it is closed, MB': number;
}

/** Script memory of the background, where the names of all tabs are looked for, everything unused collected. */
export async function measureBackground(
  { marked, inTab }: Pair,
  prose: Prose,
): Promise<BackgroundMemory> {
  const html = pageHtml(paragraphs(proseOf(prose), 1));
  const [background, held] = await inTab(marked, html, async (tab, url) => {
    await settle(tab, url);
    const session = await sessionOfBackground(marked);
    return [session, await heldBy(session)] as const;
  });
  return {
    'with the page, MB': rounded(held),
    'when it is closed, MB': rounded(await heldBy(background)),
  };
}

async function sessionOfBackground({ browser, extensionUrl }: Harness): Promise<CDPSession> {
  const target = await browser.waitForTarget(
    (each) => each.type() === 'service_worker' && each.url().startsWith(extensionUrl('')),
  );
  return target.createCDPSession();
}

/** JavaScript objects of all worlds, and the buffers and DOM objects that they hold, in MB. */
async function heldBy(session: CDPSession): Promise<number> {
  for (let count = 0; count < COLLECTIONS; count++)
    await session.send('HeapProfiler.collectGarbage');
  const usage = (await session.send('Runtime.getHeapUsage')) as unknown as Record<string, number>;
  const { usedSize = 0, embedderHeapUsedSize = 0, backingStorageSize = 0 } = usage;
  return (usedSize + embedderHeapUsedSize + backingStorageSize) / 1e6;
}
