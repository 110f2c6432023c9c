/** What a reader sees and does in the toolbar popup. */
import type { Page } from 'puppeteer-core';
import { until } from './installed.ts';

/** Waits until the popup says these words. */
export async function untilSays(popup: Page, words: string): Promise<void> {
  let seen = '';
  await until(
    () => `the words “${words}”, seen “${seen}”`,
    async () => {
      seen = await popup.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
      return seen.includes(words);
    },
  );
}

/** Presses the first button whose name or text holds these words. */
export async function press(popup: Page, words: string): Promise<void> {
  await until(`the button “${words}”`, () =>
    popup.evaluate((wanted) => {
      const names = (button: HTMLElement) => `${button.ariaLabel ?? ''} ${button.innerText}`;
      const button = [...document.querySelectorAll('button')].find((each) =>
        names(each).includes(wanted),
      );
      button?.click();
      return button !== undefined;
    }, words),
  );
}

/** Whether the toggle whose name or text holds these words is on, as the browser tells it. */
export function pressed(popup: Page, words: string): Promise<string | null | undefined> {
  return popup.evaluate(
    (wanted) =>
      [...document.querySelectorAll('[aria-pressed]')].find((each) =>
        `${each.ariaLabel ?? ''} ${each.textContent}`.includes(wanted),
      )?.ariaPressed,
    words,
  );
}
