/** Looks for the extension as a page would, in a profile that has it and in one that has not. */
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../tools/browser/find.mjs';
import type { Harness } from '../../tools/browser/harness.ts';
import { callExpression } from '../../tools/browser/inject.ts';
import { launchWithExtension } from '../../tools/browser/launch.ts';
import { storeSettings } from '../../tools/browser/settings.ts';
import { type Installed, until } from '../installed/installed.ts';
import { mentionsWhenRead, untilCounted } from '../installed/page-marks.ts';
import { BROWSER_VECTORS } from './browser-vectors.ts';
import { closedCardText, installClosed } from './closed.ts';
import { probePage } from './probe-page.ts';
import { DOCUMENT_VECTORS, type Known, type Vector } from './vectors.ts';

/** What the reader does while the page looks. */
export const MODES = {
  normal: 'names are marked, no card is open',
  card: 'names are marked, a card is open',
  nameless: 'the page has no name to mark',
  quiet: 'quiet mode',
} as const;

export type Mode = keyof typeof MODES;

export const VECTORS: readonly Vector[] = [...DOCUMENT_VECTORS, ...BROWSER_VECTORS];

/** Name of a way to look → what was read, as JSON. */
export type Findings = ReadonlyMap<string, string>;

export interface Probe {
  /** Looks once in each profile. */
  look(mode: Mode): Promise<{ marked: Findings; bare: Findings }>;
  /** Looks in the bare profile alone, after something was done on the page. */
  lookBare(mode: Mode, act?: () => void): Promise<Findings>;
  close(): Promise<void>;
}

/** Names of the ways whose findings differ, in the order of the list. */
export function differences(one: Findings, other: Findings): string[] {
  return [...one.keys()].filter((name) => one.get(name) !== other.get(name));
}

/** Starts both profiles. */
export async function startProbe(browser: BrowserName): Promise<Probe> {
  const installed = await installClosed(browser);
  const bare = await launchWithExtension({ browser, headless: true, width: 1280, height: 800 });
  installed.pages.set('/with', probePage(true));
  installed.pages.set('/without', probePage(false));
  const { harness } = installed;
  const known: Known = { id: harness.extensionId, file: harness.extensionUrl('icon/16.png') };
  const address = (mode: Mode) =>
    `${installed.origin}${mode === 'nameless' ? '/without' : '/with'}`;
  const lookBare = async (mode: Mode, act = () => {}) => {
    const page = await openIn(bare, address(mode));
    await page.evaluate(act);
    if (mode === 'card') await rest(page);
    return readAll(page, known);
  };
  return {
    lookBare,
    async look(mode) {
      await storeSettings(harness, { quiet: mode === 'quiet' });
      const page = await openIn(harness, address(mode));
      await settled(installed, page, mode);
      const marked = await readAll(page, known);
      return { marked, bare: await lookBare(mode) };
    },
    async close() {
      await bare.close();
      await installed.close();
    },
  };
}

async function openIn(harness: Harness, address: string): Promise<Page> {
  const page = await harness.newPage();
  await page.goto(address);
  await page.bringToFront();
  await until('the recorder', () => page.evaluate('heard.ready'));
  return page;
}

/** Waits until the extension has done to the page what it does in this mode. */
async function settled(installed: Installed, page: Page, mode: Mode): Promise<void> {
  const mentions = await mentionsWhenRead(installed, page);
  if (mentions !== (mode === 'nameless' ? 0 : 2)) throw new Error(`${mentions} mentions`);
  if (mode === 'normal' || mode === 'card') await untilCounted(installed, page, 2);
  if (mode !== 'card') return;
  await rest(page);
  await until('the card', () => closedCardText(installed, page));
}

/** Rests the pointer on the first name. */
async function rest(page: Page): Promise<void> {
  const [x, y] = await page.evaluate(() => {
    const name = document.createRange();
    name.setStart(document.querySelector('#first')!.firstChild!, 0);
    name.setEnd(document.querySelector('#first')!.firstChild!, 4);
    const { left, top, width, height } = name.getBoundingClientRect();
    return [left + width / 2, top + height / 2] as const;
  });
  await page.mouse.move(x + 60, y);
  await page.mouse.move(x, y, { steps: 5 });
}

/** A way may be left without any answer, in ms. */
const PATIENCE = 3_000;

async function readAll(page: Page, known: Known): Promise<Findings> {
  const findings = new Map<string, string>();
  for (const { name, read } of VECTORS) {
    const answer = callExpression(read, [known]);
    const silence = `new Promise((resolve) => setTimeout(resolve, ${PATIENCE}, 'no answer'))`;
    const value = await page.evaluate(`Promise.race([${answer}, ${silence}])`);
    findings.set(name, JSON.stringify(value) ?? 'undefined');
  }
  await page.close();
  return findings;
}
