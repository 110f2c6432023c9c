/** The annotated copy: from a page through the popup to the copy and what is taken along. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { STORY } from './copy-story.ts';
import { article, type Installed, install, until } from './installed.ts';

describe.each(['chromium', 'firefox'] as const)('the annotated copy in %s', (browser) => {
  let installed: Installed;
  let page: Page;
  let copy: Page;

  beforeAll(async () => {
    installed = await install(browser, 'test');
  });
  afterAll(() => installed?.close());
  afterEach(async () => {
    if (!copy.isClosed()) await copy.close();
    if (!page.isClosed()) await page.close();
  });

  /** Opens the copy as the popup does: a tab whose opener is the page's tab. */
  async function openCopy(html: string, title = 'Article'): Promise<void> {
    page = await installed.open(html);
    const address = installed.harness.extensionUrl('copy.html');
    const before = new Set(await installed.harness.browser.pages());
    await installed.harness.inExtension(
      async (shown, url) => {
        const tabs = await chrome.tabs.query({});
        const opener = tabs.filter((tab) => tab.title === shown).at(-1)?.id;
        await chrome.tabs.create({ url, ...(opener === undefined ? {} : { openerTabId: opener }) });
      },
      title,
      address,
    );
    copy = await until('the tab of the copy', () => newPage(before));
  }

  /** Firefox's driver keeps no addresses of extension pages: each page is asked for its own. */
  async function newPage(before: ReadonlySet<Page>): Promise<Page | undefined> {
    for (const each of await installed.harness.browser.pages()) {
      if (before.has(each)) continue;
      const url = await each.evaluate(() => document.URL).catch(() => '');
      if (url.endsWith('/copy.html')) return each;
    }
    return undefined;
  }

  const settled = () =>
    until('the copy', () =>
      copy
        .evaluate(() => document.querySelector('.origin, [role=alert]') !== null)
        .catch(() => false),
    );
  const words = () => copy.evaluate(() => document.body.innerText);
  const marks = () =>
    copy.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('mark')].map(
        (mark) => `${mark.textContent}→${mark.dataset.note}`,
      ),
    );

  it('marks the article and numbers its notes', async () => {
    await openCopy(STORY);
    await settled();
    expect(await marks()).toEqual([
      'Tô Lâm→1',
      'Huawei→2',
      'Xi→3',
      ' Jinping→3',
      'Huawei→2',
      'SenseTime→4',
    ]);
    const told = await words();
    expect(told).toContain('5 mentions of 4 names');
    expect(told).toContain('1. Tô Lâm');
    expect(told).toMatch(/ARTICLE 19, “.+”, April 2025, ¶/);
    expect(told).not.toMatch(/Huawei files|127\.0\.0\.1/);
    expect(await copy.title()).toBe('Backstory annotated copy');
    expect(await copy.evaluate(() => document.URL)).toMatch(
      /^\w+-extension:\/\/[\w-]+\/copy\.html$/,
    );
  });

  it('holds nothing that could be fetched or run, and no address of the page', async () => {
    await openCopy(STORY);
    await settled();
    const found = await copy.evaluate(() => {
      const body = document.querySelector('.body')!;
      const addresses = [...body.querySelectorAll('a')].map((link) => link.getAttribute('href'));
      const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
      return { html: body.innerHTML, addresses, loaded };
    });
    expect(found.html).not.toMatch(/<(?:img|script|svg|iframe)|onclick|other\.example/);
    expect(found.addresses.every((address) => /^#note-\d+$/.test(address!))).toBe(true);
    expect(found.loaded.filter((name) => !/^(?:chrome|moz)-extension:/.test(name))).toEqual([]);
  });

  it('leaves the page and the storage as they are', async () => {
    await openCopy(STORY);
    await settled();
    const stored = await installed.harness.inExtension(() => chrome.storage.local.get());
    expect(stored).toEqual({});
    const kept = await installed.harness.inExtension(() => chrome.storage.session.get());
    expect(JSON.stringify(kept)).not.toMatch(/Huawei|Roads/);
    expect(await page.evaluate(() => document.querySelectorAll('mark, [data-note]').length)).toBe(
      0,
    );
  });

  it('says so and shows all visible text where there is no article', async () => {
    await openCopy(article('<ul><li>Huawei and roads</li><li>Rain</li></ul>'));
    await settled();
    expect(await words()).toContain('No article could be told from the rest of this page');
    expect(await marks()).toEqual(['Huawei→1']);
  });

  it('holds an article that stands in a frame of the page, and says that another site’s is missing', async () => {
    const other = installed.origin.replace('127.0.0.1', 'localhost');
    installed.pages.set('/inner', STORY);
    await openCopy(
      article(`<h1>Portal</h1><iframe src="/inner" width="600" height="700"></iframe>
<main><iframe src="${other}/inner" width="300" height="200"></iframe></main>`),
    );
    await settled();
    expect(await marks()).toHaveLength(6);
    const told = await words();
    expect(told).toContain('5 mentions of 4 names');
    expect(told).toContain('Parts of the page stand in frames of other sites.');
  });

  it('says what to do when there is no tab to read', async () => {
    await openCopy(STORY, 'no such title');
    await settled();
    expect(await words()).toContain('The tab with the article is closed');
  });

  it('says that a page without text has none', async () => {
    await openCopy(article(''));
    await settled();
    expect(await words()).toContain('There is no text to copy on that page');
  });

  it('says that a file is no web page', async () => {
    const headers = { 'content-type': 'text/plain' };
    installed.pages.set('/file.txt', { body: 'Huawei', headers });
    const address = `${installed.origin}/file.txt`;
    await openCopy(
      `<title>wait</title><script>location.href = ${JSON.stringify(address)}</script>`,
      '',
    );
    await settled();
    expect(await words()).toMatch(/not a web page|The tab with the article/);
  });
});

declare const chrome: {
  tabs: {
    query(filter: object): Promise<{ id: number; title?: string }[]>;
    create(options: { url: string; openerTabId?: number }): Promise<unknown>;
  };
  storage: Record<'local' | 'session', { get(): Promise<object> }>;
};
