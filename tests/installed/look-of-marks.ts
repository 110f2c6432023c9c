/** How marks look on a page, and choosing another look on the settings page. */
import type { Page } from 'puppeteer-core';
import { until } from './installed.ts';

/** The part of the settings where looks are chosen. */
export const MARKS = '[aria-labelledby="marks"]';
/** What the look at first is told by. */
export const LINES = 'underline 2px rgb';

export function lookOfMarks(page: Page): Promise<string> {
  return page.evaluate(
    () => getComputedStyle(document.body, '::highlight(backstory-upper)').textDecoration,
  );
}

export async function untilMarksAre(page: Page, words: string): Promise<void> {
  let seen = '';
  await until(
    () => `marks that are ${words}, seen ${seen}`,
    async () => {
      seen = await lookOfMarks(page);
      return seen.includes(words);
    },
  );
}

/** Ticks choices of marks, this many ms apart. */
export async function tickInTurn(settings: Page, labels: RegExp[], gap: number): Promise<void> {
  const sources = labels.map(({ source }) => source);
  await settings.evaluate(
    async (sources, part, gap) => {
      const labels = [...document.querySelectorAll<HTMLLabelElement>(`${part} label`)];
      for (const source of sources) {
        labels.find((each) => new RegExp(source).test(each.textContent!))!.control!.click();
        await new Promise((done) => setTimeout(done, gap));
      }
    },
    sources,
    MARKS,
    gap,
  );
}
