/** The library as installed: opened from the popup and by address, searched, walked through, without a network. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cannot } from './cannot.ts';
import { type Installed, install, until } from './installed.ts';

const heading = (page: Page) =>
  page.evaluate(() => document.querySelector('main h2')?.textContent ?? '');

const untilHeading = (page: Page, words: string) =>
  until(
    () => `the heading “${words}”`,
    async () => (await heading(page)) === words,
  );

const clickLink = (page: Page, hash: string) =>
  until(`a link to ${hash}`, () =>
    page.evaluate((href) => {
      // A link in a picture has no `click()`.
      const link = document.querySelector(`main a[href="${href}"], nav a[href="${href}"]`);
      link?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      return link !== null;
    }, hash),
  );

describe.each(['chromium', 'firefox'] as const)('the library in %s', (browser) => {
  let installed: Installed;
  let page: Page;
  const requests: string[] = [];

  beforeAll(async () => {
    installed = await install(browser, 'shipped');
    installed.harness.browser.on('targetcreated', async (target) => {
      (await target.page())?.on('request', (request) => requests.push(request.url()));
    });
    page = await installed.harness.extensionPage('library.html');
    await untilHeading(page, 'Case studies');
  });
  afterAll(() => installed?.close());

  it('has a title that names nobody, wherever the reader is', async () => {
    expect(await page.title()).toBe('Backstory library');
    await clickLink(page, '#kh-huawei');
    await untilHeading(page, 'Huawei’s dominance in Cambodia');
    expect(await page.title()).toBe('Backstory library');
  });

  it('is walked by links and by Back, with the focus on what is shown', async () => {
    await clickLink(page, '#huawei');
    await untilHeading(page, 'Huawei');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Huawei');
    await clickLink(page, '#nokia');
    await untilHeading(page, 'Nokia');
    await page.evaluate(() => history.back());
    await untilHeading(page, 'Huawei');
    await page.evaluate(() => history.back());
    await untilHeading(page, 'Huawei’s dominance in Cambodia');
  });

  it('marks what was searched for and keeps the search out of the address', async () => {
    await page.evaluate(() => document.querySelector<HTMLElement>('#library-search')!.focus());
    await page.keyboard.type('to lam');
    await until('marked hits', () =>
      page.evaluate(() => document.querySelectorAll('main mark').length > 3),
    );
    expect(await page.evaluate(() => location.hash)).toBe('');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('library-search');
    await clickLink(page, '#to-lam');
    await untilHeading(page, 'Tô Lâm');
    await page.evaluate(() => history.back());
    await until('the hits again', () =>
      page.evaluate(() => document.querySelectorAll('main mark').length > 3),
    );
  });

  it('says so when an address leads nowhere, and shows the start', async () => {
    await page.evaluate(() => {
      location.hash = '#nobody';
    });
    await until('the notice', () =>
      page.evaluate(() => document.querySelector('.notice')?.textContent?.includes('nobody')),
    );
    await untilHeading(page, 'Case studies');
  });

  it('has one address in all this, and leaves the browser’s history nothing but numbers', async () => {
    const kept = await page.evaluate(() => [
      location.href,
      typeof history.state,
      history.length > 1,
    ]);
    expect(kept).toEqual([installed.harness.extensionUrl('library.html'), 'number', true]);
  });

  it('begins anew when it is loaded again', async () => {
    await clickLink(page, '#huawei');
    await untilHeading(page, 'Huawei');
    await page.evaluate(() => {
      document.documentElement.className = 'before';
      location.reload();
    });
    await until('another document', () =>
      page.evaluate(() => document.documentElement.className !== 'before').catch(() => false),
    );
    await untilHeading(page, 'Case studies');
  });

  it('opens a link in another tab when the reader wants that, with the same address', async () => {
    const { harness } = installed;
    const before = await harness.browser.pages();
    await page.bringToFront();
    await page.keyboard.down('Control');
    await page.click('main a[href="#vn-cybersecurity-law"], main a[href^="#"]');
    await page.keyboard.up('Control');
    const other = await until('another tab', async () =>
      (await harness.browser.pages()).find((each) => !before.includes(each)),
    );
    await until('a case in it', () =>
      other.evaluate(() => document.querySelector('main h2')?.textContent !== 'Case studies'),
    );
    expect(await other.evaluate(() => location.href)).toBe(harness.extensionUrl('library.html'));
    expect(await heading(page)).toBe('Case studies');
    await other.close();
  });

  // The way to go to an address in Firefox waits for that very address, and the library takes its end off.
  it.runIf(browser === 'chromium')('opens at an entity by its address', async () => {
    const other = await installed.harness.extensionPage('library.html#relations/huawei');
    await untilHeading(other, 'Connections');
    expect(await other.evaluate(() => document.querySelector('select')?.value)).toBe('huawei');
    await other.close();
  });

  it('has asked for nothing but its own files in all this', ({ skip }) => {
    skip(...cannot(browser, 'list the requests of extension pages'));
    expect(requests.length).toBeGreaterThan(0);
    const foreign = requests.filter((url) => !url.startsWith(installed.harness.extensionUrl('')));
    expect(foreign).toEqual([]);
  });

  it('writes nothing', async () => {
    const stored = await installed.harness.inExtension(() => chrome.storage.local.get());
    expect(stored).toEqual({});
  });
});

declare const chrome: {
  storage: { local: { get(): Promise<Record<string, unknown>> } };
};
