/** What a reader does on the extension's own pages, for tests of the installed extension. */
import type { Page } from 'puppeteer-core';
import type { Harness } from '../../tools/browser/harness.ts';
import { pagesAt } from '../../tools/browser/welcome-tab.ts';
import { until } from './installed.ts';

/** Waits until the page says these words. */
export function says(page: Page, words: string): Promise<unknown> {
  return until(
    () => `the words “${words}”`,
    () => page.evaluate((text) => document.body.innerText.includes(text), words),
  );
}

/** Waits for the tab that the extension opens with one of its pages. */
export function tabAt({ browser, extensionUrl }: Harness, path: string): Promise<Page> {
  return until(`a tab with ${path}`, async () => (await pagesAt(browser, extensionUrl(path)))[0]);
}

/** Clicks the button whose name fits, as the browser does for a person. */
export async function pressButton(page: Page, name: RegExp): Promise<void> {
  const handle = await until(`the button ${name}`, async () => {
    const found = await page.evaluateHandle((source) => {
      const fits = (each: HTMLElement) => new RegExp(source).test(each.ariaLabel ?? each.innerText);
      const button = [...document.querySelectorAll('button')].find(fits);
      button?.scrollIntoView({ block: 'center' });
      return button;
    }, name.source);
    return found.asElement();
  });
  await (handle as unknown as { click(): Promise<void> }).click();
}

/** Ticks or unticks what is labelled so in a part of the page. */
export async function tickLabel(page: Page, words: RegExp, part = 'body'): Promise<void> {
  await until(`the label ${words}`, () =>
    page.evaluate(
      (source, selector) => {
        const labels = document.querySelectorAll<HTMLLabelElement>(`${selector} label`);
        const label = [...labels].find((each) => new RegExp(source).test(each.textContent ?? ''));
        label?.control?.click();
        return label !== undefined;
      },
      words.source,
      part,
    ),
  );
}
