/** Where a browser lands when it follows the report's text fragments: the report's text as a page, one block a paragraph. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { paragraphUrl } from '../../data/cards.ts';
import type { Report } from '../../engine/domain.ts';
import type { Harness } from '../browser/harness.ts';
import { servePages } from '../browser/serve.ts';

export interface Landing {
  /** The paragraph that the link is for. */
  paragraph: number;
  fragment: string;
  /** The paragraph the browser scrolled to; undefined where it found nothing. */
  landed: number | undefined;
  /** How many blocks of the text hold the fragment. */
  blocks: number;
}

/** How long the browser gets to scroll, and how often to look, in ms: it searches after the page has loaded. */
const PATIENCE = 3_000;
const LOOK = 50;

/** Follows the link of every paragraph; `text` is the report's, one paragraph each. */
export async function resolveLinks(
  harness: Harness,
  { report, text }: { report: Report; text: readonly string[] },
): Promise<Landing[]> {
  const served = await servePages(new Map([['/report', reportPage(text)]]));
  const landings: Landing[] = [];
  try {
    for (const { number, fragment } of report.paragraphs) {
      const [, directive] = paragraphUrl(report, number).split('#');
      const page = await harness.newPage();
      // A new address each time: going to another fragment of an open page would not load it anew.
      await page.goto(`${served.origin}/report?${number}#${directive}`);
      const landed = await paragraphInView(page);
      const blocks = text.filter((paragraph) => paragraph.includes(fragment)).length;
      landings.push({ paragraph: number, fragment, landed, blocks });
      await page.close();
    }
  } finally {
    await served.close();
  }
  return landings;
}

/** Paragraphs stand further apart than a window is high, the first below the fold: only a found one is in view. */
function reportPage(text: readonly string[]): string {
  const blocks = text.map(
    (paragraph, at) => `<p data-number="${at + 1}">${escapeText(paragraph)}</p>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>Report</title><style>p { margin: 250vh 0 }</style>${blocks.join('\n')}`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

async function paragraphInView(page: Page): Promise<number | undefined> {
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline) {
    const number = await page.evaluate(() => {
      const inView = [...document.querySelectorAll('p')].find((block) => {
        const { top, bottom } = block.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      });
      return inView?.dataset.number;
    });
    if (number !== undefined) return Number(number);
    await delay(LOOK);
  }
  return undefined;
}
