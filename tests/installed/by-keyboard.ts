/** What a reader does who has a keyboard and no pointer, and knows things by what is read aloud. */
import type { Page } from 'puppeteer-core';
import { spokenFocus } from './spoken.ts';

/** More steps than any surface has stops. */
const MOST_STEPS = 120;

/**
 * Goes on by Tab, or back by Shift and Tab, until what has the focus is read aloud as `wanted`.
 * Folded parts on the way are unfolded. @throws Error when nothing is
 */
export async function tabTo(page: Page, wanted: RegExp, { back = false } = {}): Promise<string> {
  const heard: string[] = [];
  for (let step = 0; step < MOST_STEPS; step++) {
    if (back) await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (back) await page.keyboard.up('Shift');
    const spoken = (await spokenFocus(page)) ?? 'nothing';
    if (wanted.test(spoken)) return spoken;
    if (heard.includes(spoken) && heard.length > 40) break;
    heard.push(spoken);
    if (/^(Disclosure|summary)/.test(spoken)) await page.keyboard.press('Enter');
  }
  throw new Error(`Tab leads to nothing like ${wanted}, but to ${heard.join(', ')}.`);
}
