/** Set-up shared by the tests of the installed extension: a browser, a build, and pages to read. */
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../tools/browser/find.mjs';
import type { Harness, LaunchOptions } from '../../tools/browser/harness.ts';
import { callExpression } from '../../tools/browser/inject.ts';
import { launchWithExtension } from '../../tools/browser/launch.ts';
import { markedTexts } from '../../tools/browser/marks.ts';
import { type Served, type ServedPage, servePages } from '../../tools/browser/serve.ts';

const OUTPUT = join(import.meta.dirname, '..', '..', '.output');

export type Build = 'test' | 'shipped';

/** The folder of a build. */
export function buildFolder(browser: BrowserName, build: Build): string {
  const name = browser === 'chromium' ? 'chrome' : 'firefox';
  return join(OUTPUT, `${name}-mv3${build === 'test' ? '-test' : ''}`);
}

export interface Installed {
  harness: Harness;
  origin: string;
  pages: Map<string, ServedPage>;
  /** Serves `html` under a new address and opens it in a new tab. */
  open(html: string): Promise<Page>;
  close(): Promise<void>;
}

export interface InstallOptions extends Pick<LaunchOptions, 'args' | 'prefs'> {
  /** A folder to install in place of the build’s own; it may read local pages, as the test build may. */
  extension?: string;
}

/** Starts a browser with a build installed and, in the test build, ready to read local pages. */
export async function install(
  browser: BrowserName,
  build: Build,
  { extension, ...options }: InstallOptions = {},
): Promise<Installed> {
  const pages = new Map<string, ServedPage>();
  const served: Served = await servePages(pages);
  const harness = await launchWithExtension({
    browser,
    extension: extension ?? buildFolder(browser, build),
    headless: true,
    width: 1280,
    height: 800,
    ...options,
  });
  if (build === 'test' || extension)
    await until('the registered script', () => registeredScripts(harness));
  return {
    harness,
    origin: served.origin,
    pages,
    async open(html) {
      const path = `/page-${pages.size}`;
      pages.set(path, html);
      const page = await harness.newPage();
      await page.goto(served.origin + path);
      return page;
    },
    async close() {
      await harness.close();
      await served.close();
    },
  };
}

declare const chrome: {
  scripting: { getRegisteredContentScripts(): Promise<{ matches: string[] }[]> };
};

/** The match patterns of the scripts registered at run time, or undefined without any. */
export async function registeredScripts(harness: Harness): Promise<string[] | undefined> {
  const scripts = await harness.inExtension(() => chrome.scripting.getRegisteredContentScripts());
  return scripts[0]?.matches;
}

/** Wraps article text in a page of a plain layout. */
export function article(body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Article</title></head>
<body style="font: 18px/1.6 serif; max-width: 640px; margin: 40px auto">${body}</body></html>`;
}

/** Waits until the page's marks are these, in page order. */
export async function untilMarked(page: Page, texts: readonly string[]): Promise<void> {
  let seen: string[] = [];
  await until(
    () => `marks ${JSON.stringify(texts)}, seen ${JSON.stringify(seen)}`,
    async () => {
      seen = await markedTexts(page);
      return JSON.stringify(seen) === JSON.stringify(texts);
    },
  );
}

/** What the open card says, or undefined without one. Only the test build lets a page look in. */
export function cardText(page: Page): Promise<string | undefined> {
  const read = () => {
    const last = document.documentElement.lastElementChild;
    return (last?.shadowRoot?.querySelector('article') as HTMLElement | null)?.innerText;
  };
  return page.evaluate(callExpression(read, [])) as Promise<string | undefined>;
}

const DEADLINE = 10_000;
const POLL = 50;

/** Waits until `look` gives something true and returns it; looks every `poll` ms, for `deadline` ms at most. */
export async function until<Result>(
  what: string | (() => string),
  look: () => Promise<Result | undefined | false | null>,
  { deadline = DEADLINE, poll = POLL }: { deadline?: number; poll?: number } = {},
): Promise<Result> {
  const end = Date.now() + deadline;
  for (;;) {
    const result = await look();
    if (result) return result;
    if (Date.now() > end)
      throw new Error(
        `Waited ${deadline} ms for ${typeof what === 'string' ? what : what()}, in vain.`,
      );
    await delay(poll);
  }
}
