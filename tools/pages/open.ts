/** Opens a page in a new tab, cut off from the network, and reads its facts once it has come to rest. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Harness } from '../browser/harness.ts';
import { callExpression } from '../browser/inject.ts';
import { type CpuMeter, type ReadCpu, startCpu } from './cpu.ts';
import { cutOff } from './cut-off.ts';
import { countMutations, type PageFacts, readPage } from './facts.ts';
import { FIXED_NOW, fixClockAndDice, watchDocument } from './fixed-world.ts';
import { goTo } from './go-to.ts';
import { summaryOf } from './summary.ts';

/** One opening of a page. */
export interface Opening {
  facts: PageFacts;
  errors: string[];
  /** ms; null where the browser does not tell. */
  cpu: number | null;
  /** How often it was looked at before its facts were read. */
  looks: number;
  /** What the extension found on it; null without it. */
  mentions: number | null;
}

/** How pages are opened. */
export interface Manner {
  meter: CpuMeter;
  /** After another page in the same tab, so that its process has run the extension before. */
  warm: boolean;
}

/** The path of the page that warms a tab; it names nothing. */
export const WARMING_PAGE = '/';

/** Time between two looks at a page, in ms. */
const LOOK = 100;
/** So many looks in a row without a mutation are rest; more each time that the extension is not done. */
const PATIENCE = [4, 12, 36, 108] as const;
/** Pages that never rest are taken as they are after so many times the looks. */
const RESTLESS = 8;
const KEY = 'backstory-pages';

interface OpenPage {
  harness: Harness;
  page: Page;
  errors: string[];
  readCpu: ReadCpu | undefined;
}

/**
 * Opens a page with the extension and waits until it is at rest and read to its end. Whether it is read is
 * asked last, because the answer costs the extension time; asked too early, the page is opened anew.
 */
export async function openRead(harness: Harness, url: string, manner: Manner): Promise<Opening> {
  for (const calmLooks of PATIENCE) {
    const opening = await withPage({ harness, url, manner }, async (open) => {
      const seen = await observe(open, await rest(open.page, calmLooks));
      const summary = await summaryOf(harness);
      return { ...seen, mentions: summary?.complete ? summary.mentions : null };
    });
    if (opening.mentions !== null) return opening;
  }
  throw new Error('the extension has not read it to its end');
}

/** Opens a page without the extension and looks at it as often as at the one with it. */
export function openBare(
  harness: Harness,
  url: string,
  { looks, manner }: { looks: number; manner: Manner },
): Promise<Opening> {
  return withPage({ harness, url, manner }, async (open) => {
    for (let count = 0; count < looks; count++) await look(open.page);
    return observe(open, looks);
  });
}

async function withPage(
  { harness, url, manner }: { harness: Harness; url: string; manner: Manner },
  use: (open: OpenPage) => Promise<Opening>,
): Promise<Opening> {
  const page = await harness.newPage();
  try {
    const errors = collectErrors(page);
    page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
    const warming = new URL(WARMING_PAGE, url).href;
    await cutOff(harness.name, page, [warming, url]);
    await page.evaluateOnNewDocument(callExpression(fixClockAndDice, [FIXED_NOW]));
    await page.evaluateOnNewDocument(callExpression(watchDocument, [KEY]));
    if (manner.warm) {
      await goTo(page, warming);
      await rest(page, PATIENCE[0]);
    }
    const readCpu =
      harness.name === 'chromium'
        ? await startCpu(await page.createCDPSession(), manner.meter)
        : undefined;
    await goTo(page, url);
    return await use({ harness, page, errors, readCpu });
  } finally {
    await page.close();
  }
}

function collectErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    const { url = '' } = message.location();
    if (message.type() === 'error') errors.push(`${message.text()} ${url}`.trim());
  });
  return errors;
}

async function look(page: Page): Promise<number> {
  await delay(LOOK);
  return (await page.evaluate(callExpression(countMutations, [KEY]))) as number;
}

/** Looks until nothing changes any more; the number of looks. */
async function rest(page: Page, calmLooks: number): Promise<number> {
  let before = -1;
  let calm = 0;
  let looks = 0;
  while (calm < calmLooks && looks < calmLooks * RESTLESS) {
    const now = await look(page);
    calm = now === before ? calm + 1 : 0;
    before = now;
    looks++;
  }
  return looks;
}

async function observe({ page, errors, readCpu }: OpenPage, looks: number): Promise<Opening> {
  const cpu = readCpu ? await readCpu() : null;
  const facts = (await page.evaluate(callExpression(readPage, [KEY]))) as PageFacts;
  return { facts, errors: [...errors], cpu, looks, mentions: null };
}
