/** The browser whose surfaces are pictured, and how a page in it is looked at. */
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Harness } from '../browser/harness.ts';
import type { ServedPage } from '../browser/serve.ts';
import { storeSettings } from '../browser/settings.ts';

export interface Stage {
  harness: Harness;
  /** `http://127.0.0.1:PORT`, where the pages are served. */
  origin: string;
  pages: Map<string, ServedPage>;
}

/** How a page is looked at; sizes in CSS px. */
export interface Look {
  width?: number;
  height?: number;
  scheme?: 'light' | 'dark';
  /** As a reader sees it who has the system's own colours forced on every page. */
  forcedColours?: boolean;
  /** With a finger on a small screen. */
  touch?: boolean;
}

/** What is photographed. */
export interface Shot {
  of: Page | ElementHandle;
  /** The page to its end, not the window alone. */
  fullPage?: boolean;
}

/** One picture: what has to be done for it, and what it shows. */
export interface Scene {
  /** Name of its file. */
  name: string;
  /** What stands under it in the contact sheet. */
  label: string;
  /** True if it stands in the documentation as well. */
  docs?: boolean;
  show(stage: Stage): Promise<Shot>;
}

/** Gives a page its size and its colours. */
export async function dress(page: Page, look: Look): Promise<void> {
  const { width = 1280, height = 860, touch = false } = look;
  await page.setViewport({ width, height, hasTouch: touch, isMobile: touch });
  await colour(page, look);
}

/** Gives a page its colours alone; motion is off, so that nothing is caught half faded in. */
export async function colour(page: Page, { scheme = 'light', forcedColours }: Look): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
      { name: 'forced-colors', value: forcedColours ? 'active' : 'none' },
    ],
  });
}

/** Opens a served page. */
export async function openServed(stage: Stage, path: string, look: Look): Promise<Page> {
  const page = await stage.harness.newPage();
  await dress(page, look);
  await page.goto(stage.origin + path);
  return page;
}

/** Opens a page of the extension and waits for its words. */
export async function openOwn(stage: Stage, path: string, look: Look): Promise<Page> {
  const page = await stage.harness.newPage();
  await dress(page, look);
  await page.goto(stage.harness.extensionUrl(path));
  await page.waitForSelector('h1');
  return page;
}

/** Closes what a picture left open, and forgets what was chosen for it. */
export async function clearStage({ harness }: Stage): Promise<void> {
  const [first, ...others] = await harness.browser.pages();
  await first!.bringToFront();
  for (const page of others) await page.close().catch(() => undefined);
  await storeSettings(harness, { density: 'block' });
}
