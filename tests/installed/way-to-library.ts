/** From the popup to the library, and back to the one that is open. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../tools/browser/find.mjs';
import { pagesAt } from '../../tools/browser/welcome-tab.ts';
import { article, type Installed, install, until } from './installed.ts';

declare const chrome: {
  tabs: { query(about: object): Promise<{ url?: string }[]> };
};

/** Tests the popup's way to the library. */
export function describeWayToLibrary(browser: BrowserName): void {
  describe(`the way to the library in ${browser}`, () => {
    let installed: Installed;
    beforeAll(async () => {
      installed = await install(browser, 'test');
    });
    afterAll(() => installed?.close());

    /** Presses the popup's way to the library and waits until a library lies in front. */
    async function openFromPopup(): Promise<void> {
      const page = await installed.open(article('<p>Huawei</p>'));
      const popup = await installed.harness.openPopup(page);
      await until('the link', () =>
        popup
          .evaluate(() => {
            const buttons = [...document.querySelectorAll<HTMLElement>('footer button')];
            const link = buttons.find(({ textContent }) => textContent === 'Library');
            link?.click();
            return link !== undefined;
          })
          // The popup goes away under the question once the library is there.
          .catch(() => true),
      );
      await until('a library in front', () =>
        installed.harness.inExtension(async () => {
          const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
          return tab?.url?.includes('/library.html');
        }),
      );
    }

    it('opens the library once, and comes back to it', async () => {
      await openFromPopup();
      await openFromPopup();
      const address = installed.harness.extensionUrl('library.html');
      expect(await pagesAt(installed.harness.browser, address)).toHaveLength(1);
    });
  });
}
