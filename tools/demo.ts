/**
 * Shows the extension at work on a sample article: `demo [--headless]`. With a display a window
 * stays open until it is closed; without one the marks are printed, checked and photographed.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Harness } from './browser/harness.ts';
import { launchOrExit } from './browser/launch.ts';
import { servePages } from './browser/serve.ts';
import { storeSettings } from './browser/settings.ts';
import { buildForChromium } from './build.ts';
import { articleBlocks, openArticle, openFirstCard, steadyMarks } from './demo/article.ts';
import { checkMarks, type Expected } from './demo/check.ts';
import { saveScreenshots } from './demo/screenshots.ts';
import { printOutcome } from './demo/tables.ts';
import { openTable } from './matcher.ts';

/** A window of this size shows the article and a card beside each other, in CSS px. */
const WINDOW = { width: 1280, height: 860 };
/** Shows the whole article at once, so that every one of its marks is registered. */
const WHOLE_ARTICLE = { width: 900, height: 4_000 };

const headless = readOptions().headless || !hasDisplay();

console.log('Building the extension …');
const extension = buildForChromium('demo');
const article = readFileSync(join(import.meta.dirname, 'demo-article.html'), 'utf8');
const served = await servePages(new Map([['/article', article]]));
const url = `${served.origin}/article`;
const harness = await launchOrExit({
  browser: 'chromium',
  extension,
  headless,
  ...WINDOW,
});
try {
  await (headless ? report(harness) : show(harness));
} catch (error) {
  // A window closed while it was being filled is the reader's wish, not a fault.
  if (headless || harness.browser.connected) throw error;
} finally {
  await harness.close();
  await served.close();
}

function readOptions(): { headless: boolean } {
  try {
    return parseArgs({ options: { headless: { type: 'boolean', default: false } } }).values;
  } catch {
    console.error('usage: demo [--headless]');
    process.exit(2);
  }
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function show(harness: Harness): Promise<void> {
  const closed = new Promise<void>((done) => harness.browser.once('disconnected', () => done()));
  const [page = await harness.newPage()] = await harness.browser.pages();
  await openArticle(harness, page, url);
  await openFirstCard(page);
  console.log('The sample article is open. Point at a marked name; close the window to end.');
  await closed;
}

async function report(harness: Harness): Promise<void> {
  const page = await harness.newPage();
  await page.setViewport(WHOLE_ARTICLE);
  await storeSettings(harness);
  await openArticle(harness, page, url);
  const outcome = checkMarks(
    { source: article, blocks: await articleBlocks(page), marks: await steadyMarks(page) },
    { expected: readExpected(), table: openTable() },
  );
  printOutcome(outcome);
  console.log(`\nPictures:\n  ${(await saveScreenshots(harness, page)).join('\n  ')}`);
  if (outcome.faults.length > 0) process.exitCode = 1;
}

function readExpected(): Expected {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'demo-expected.json'), 'utf8'));
}
