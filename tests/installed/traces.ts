/** What a page can tell of those who read along. */
import type { Page } from 'puppeteer-core';

/** All that a script of the page could notice, apart from the registry of highlights. */
export function traces(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    getSelection()!.selectAllChildren(document.body);
    const selected = String(getSelection());
    getSelection()!.removeAllRanges();
    return {
      html: document.documentElement.outerHTML,
      text: document.body.innerText,
      selected,
      size: [document.documentElement.scrollWidth, document.documentElement.scrollHeight],
      sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
      globals: Object.keys(window).sort(),
    };
  });
}
