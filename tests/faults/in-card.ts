/** What a reader does in an open card; only the test build lets a page in. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { callExpression } from '../../tools/browser/inject.ts';
import { cardText, until } from '../installed/installed.ts';
import { pointAt } from '../installed/point-at.ts';

/** How long a card may take to come before the hand moves again, in ms: its script may be on its way. */
const MOVES_AGAIN = 700;

/** Rests the pointer on a mark until its card says its name. */
export async function openCard(page: Page, name: string): Promise<void> {
  await page.bringToFront();
  const isOpen = async () => (await cardText(page))?.startsWith(name);
  await until(
    `the card of ${name}`,
    async () => {
      if (!(await isOpen())) await pointAt(page, name);
      return isOpen();
    },
    { poll: MOVES_AGAIN },
  );
}

/** Waits until the open card begins with these words. */
export async function untilCard(page: Page, words: string): Promise<void> {
  await until(`the card of ${words}`, async () => (await cardText(page))?.startsWith(words));
}

/** Clicks the first button of the card that a selector and words fit, and returns its words. */
export async function clickInCard(page: Page, selector: string, words = ''): Promise<string> {
  const find = (wanted: string, text: string) => {
    const root = document.documentElement.lastElementChild!.shadowRoot!;
    for (const details of root.querySelectorAll('details')) details.open = true;
    const buttons = [...root.querySelectorAll<HTMLElement>(wanted)];
    const button = buttons.find(({ textContent }) => textContent!.includes(text))!;
    button.scrollIntoView({ block: 'center' });
    return button;
  };
  const handle = await page.evaluateHandle(callExpression(find, [selector, words]));
  const button = handle as unknown as ElementHandle<HTMLElement>;
  const said = await button.evaluate(({ textContent }) => textContent ?? '');
  await button.click();
  return said;
}
