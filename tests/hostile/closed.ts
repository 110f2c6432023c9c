/**
 * The shipped build as it stands, its card’s root closed, that may read local pages from the start: its
 * manifest names them, as the test build’s does, and nothing else in it is touched.
 */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../tools/browser/find.mjs';
import { hostPermissions } from '../../tools/build-kinds.ts';
import {
  buildFolder,
  type Installed,
  type InstallOptions,
  install,
} from '../installed/installed.ts';
import { tabOf } from '../installed/page-marks.ts';

/** Starts a browser with that build; its folder goes when the browser is closed. */
export async function installClosed(
  browser: BrowserName,
  options: Omit<InstallOptions, 'extension'> = {},
): Promise<Installed> {
  const folder = await closedBuild(browser);
  const installed = await install(browser, 'shipped', { ...options, extension: folder });
  return {
    ...installed,
    async close() {
      await installed.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A copy of the shipped build with the hosts of the test build. */
export async function closedBuild(browser: BrowserName): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'backstory-closed-'));
  await cp(buildFolder(browser, 'shipped'), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, JSON.stringify({ ...manifest, ...hostPermissions('test') }));
  return folder;
}

/** Runs a function in the extension’s own world of the page’s main frame, where the page can spoil nothing. */
export async function inOwnWorld<Arguments extends unknown[], Result>(
  installed: Installed,
  page: Page,
  run: (...parameters: Arguments) => Result | Promise<Result>,
  ...parameters: Arguments
): Promise<Result> {
  const tab = await tabOf(installed, page);
  // Functions are carried as text, one within the other; the runners’ own `__name` exists nowhere else.
  const inner = `function (...args) { const __name = (each) => each; const cardRoot = ${cardRoot}; return (${run})(...args); }`;
  const carrier = new Function(
    'tabId',
    'args',
    `return chrome.scripting.executeScript({ target: { tabId }, func: ${inner}, args })
      .then(([frame]) => frame && frame.result);`,
  );
  return installed.harness.inExtension(
    carrier as (tabId: number, args: Arguments) => Promise<Result>,
    tab,
    parameters,
  );
}

declare const chrome: {
  dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
};

/** The root of the card, whose host stands on the page. Only the extension’s own world can look behind it. */
function cardRoot(): ShadowRoot | undefined {
  type Opener = { openOrClosedShadowRoot?: ShadowRoot | null };
  const divs = [...Document.prototype.querySelectorAll.call(document, 'div')];
  const roots = divs.map((div) =>
    chrome.dom ? chrome.dom.openOrClosedShadowRoot(div) : (div as Opener).openOrClosedShadowRoot,
  );
  return roots.find(Boolean) ?? undefined;
}

/** What the open card says, or undefined without one. */
export async function closedCardText(
  installed: Installed,
  page: Page,
): Promise<string | undefined> {
  const text = await inOwnWorld(
    installed,
    page,
    () => cardRoot()?.querySelector<HTMLElement>(':popover-open article')?.innerText,
  );
  // What a script gives back is JSON, which has no undefined.
  return text ?? undefined;
}

/** The computed look of the open card, where the summary of its first folded part is, and whether that is open. */
export function closedCardLook(installed: Installed, page: Page) {
  return inOwnWorld(installed, page, () => {
    const root = cardRoot();
    if (!root) return undefined;
    const surface = root.querySelector('.surface')!;
    const details = root.querySelector('details')!;
    const summary = details.querySelector('summary')!;
    summary.scrollIntoView({ block: 'center' });
    const { left, top, height } = summary.getBoundingClientRect();
    const style = getComputedStyle(surface);
    const host = getComputedStyle(root.host);
    const { transform, clipPath, filter, visibility, pointerEvents, zoom } = host;
    return {
      opacity: String(Number(style.opacity) * Number(host.opacity)),
      ...{ transform, clipPath, filter, visibility, pointerEvents, zoom },
      summary: { x: left + 20, y: top + height / 2 },
      open: details.open,
    };
  });
}

/** True while a card’s host stands on the page, whatever is in it. */
export function hasCard(installed: Installed, page: Page): Promise<boolean> {
  return inOwnWorld(installed, page, () => cardRoot() !== undefined);
}

/** Rests the pointer on the first word of the first paragraph, which is a name. */
export async function restOnFirstName(installed: Installed, page: Page): Promise<void> {
  await page.bringToFront();
  const [x, y] = await inOwnWorld(installed, page, () => {
    const range = new Range();
    const text = Document.prototype.querySelector.call(document, 'p')!.firstChild!;
    range.setStart(text, 0);
    range.setEnd(text, 6);
    const { left, top, width, height } = range.getBoundingClientRect();
    return [left + width / 2, top + height / 2] as const;
  });
  await page.mouse.move(x + 90, y + 200);
  await page.mouse.move(x + 3, y);
  await page.mouse.move(x, y, { steps: 4 });
}

/** The middle of the first such element in the open card, scrolled into view; its folded last part is opened for that. */
export function buttonInCard(installed: Installed, page: Page, selector: string) {
  return inOwnWorld(
    installed,
    page,
    (wanted) => {
      const root = cardRoot()!;
      const element = root.querySelector<HTMLElement>(wanted)!;
      const folded = element.closest('details');
      if (folded && element.localName !== 'summary') folded.open = true;
      element.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = element.getBoundingClientRect();
      return { x: left + Math.min(width, 60) / 2, y: top + Math.min(height, 30) / 2 };
    },
    selector,
  );
}
