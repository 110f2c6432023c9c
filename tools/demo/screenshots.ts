/** Pictures of the article, of a card in both themes and of the popup. */
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Harness } from '../browser/harness.ts';
import { closeCard, openCardOf, openFirstCard, steadyMarks } from './article.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const FOLDER = join(ROOT, '.artifacts', 'demo');

/** Names of the article whose cards are pictured as well: a company, a person and a project. */
const CARDS = ['Huawei', 'Tô Lâm', 'National Internet Gateway'];

/** Viewport of a desk, in CSS px. */
const DESK = { width: 1280, height: 860 };

/** Saves all pictures; returns their paths inside the project. */
export async function saveScreenshots(harness: Harness, page: Page): Promise<string[]> {
  mkdirSync(FOLDER, { recursive: true });
  const taken: string[] = [];
  const save = async (of: Page | ElementHandle, name: string) => {
    const path = join(FOLDER, `${name}.png`) as `${string}.png`;
    await of.screenshot({ path });
    taken.push(relative(ROOT, path));
  };

  await steadyMarks(page);
  await save((await page.$('body'))!, 'article-light');
  await page.setViewport(DESK);
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await openFirstCard(page);
    await save(page, `card-${scheme}`);
    await closeCard(page);
  }
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  for (const name of CARDS) {
    await openCardOf(page, name);
    await save(page, `card-${fileName(name)}`);
    await closeCard(page);
  }
  const popup = await harness.openPopup(page);
  await popup.waitForSelector('button');
  await save(popup, 'popup');
  return taken;
}

function fileName(words: string): string {
  const plain = words.normalize('NFD').replace(/\p{M}/gu, '');
  return plain.toLowerCase().replaceAll(' ', '-');
}
