/** Moves the pointer as a hand does. */
import type { Page } from 'puppeteer-core';
import { marksOf } from '../../tools/browser/marks.ts';

/** Rests the pointer on the first mark with this text. */
export async function pointAt(page: Page, text: string): Promise<void> {
  const mark = (await marksOf(page)).find((each) => each.text === text)!;
  const { x, y, width, height } = mark.box;
  await page.mouse.move(x + width / 2 + 40, y + height / 2);
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 5 });
}
