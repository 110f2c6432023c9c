/** The annotated copy: from a page through the popup to the copy and what is taken along. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { article, type Installed, install, until } from './installed.ts';

const PROSE = '<p>The river rose and the road was closed for the day, people said.</p>'.repeat(8);
const STORY = article(`<nav><a href="/huawei">Huawei files</a></nav><article><h1>Roads</h1>
<p>Tô Lâm spoke in Hanoi about <a href="https://other.example/x?from=here">Huawei</a>.</p>
<p><b>Xi</b> Jinping left. <img src="/picture.png" alt=""> Huawei stayed.</p>
<p onclick="alert(1)">SenseTime <script>window.ran = true</script>has an office.</p>${PROSE}</article>`);

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

describe('what a copy gives along', () => {
  const downloads = mkdtempSync(join(tmpdir(), 'backstory-copy-'));
  let installed: Installed;
  let page: Page;
  let copy: Page;

  beforeAll(async () => {
    installed = await install('chromium', 'test');
    page = await installed.open(STORY);
    const popup = await installed.harness.openPopup(page);
    const isCopy = (target: { url(): string }) => target.url().endsWith('copy.html');
    const opened = installed.harness.browser.waitForTarget(isCopy);
    await until('the button', () =>
      popup.evaluate(() => {
        const button = document.querySelector<HTMLElement>('.open-copy');
        // The popup closes with the click: its answer would never come.
        if (button) setTimeout(() => button.click());
        return button !== null;
      }),
    );
    copy = await (await opened).asPage();
    const session = await installed.harness.browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: downloads,
    });
    await until('the notes', () =>
      copy.evaluate(() => document.querySelector('.end-notes') !== null),
    );
  });
  afterAll(async () => {
    await installed?.close();
    rmSync(downloads, { recursive: true, force: true });
  });

  const press = (name: string) =>
    copy.evaluate((words) => {
      const buttons = [...document.querySelectorAll('button')];
      buttons.find(({ textContent }) => textContent === words)!.click();
    }, name);
  const says = (text: string) =>
    copy.evaluate((wanted) => document.body.innerText.includes(wanted), text);
  const saved = (ending: string) =>
    until(`a file ${ending}`, async () => {
      const name = readdirSync(downloads).find((each) => each.endsWith(ending));
      return name && readFileSync(join(downloads, name), 'utf8');
    });

  it('is one file that opens offline with its marks and notes', async () => {
    await press('Save as HTML');
    const html = await saved('.html');
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(html).not.toContain('127.0.0.1');
    const name = readdirSync(downloads).find((each) => each.endsWith('.html'))!;
    expect(name).toMatch(/^annotated-copy-\d{4}-\d\d-\d\d\.html$/);
    const file = await installed.harness.newPage();
    const requests: string[] = [];
    file.on('request', (request) => requests.push(request.url()));
    await file.goto(pathToFileURL(join(downloads, name)).href);
    const seen = await file.evaluate(() => ({
      marks: document.querySelectorAll('mark[id]').length,
      notes: document.querySelectorAll('.end-notes > ol > li').length,
      line: getComputedStyle(document.querySelector('mark')!).backgroundImage,
      buttons: document.querySelectorAll('button, input').length,
    }));
    expect(seen).toMatchObject({ marks: 5, notes: 4, buttons: 0 });
    expect(seen.line).toContain('gradient');
    expect(requests).toHaveLength(1);
    await file.close();
  });

  it('is a list of mentions as CSV', async () => {
    await press('Mentions as CSV');
    const csv = await saved('.csv');
    const lines = csv.trimEnd().split('\r\n');
    expect(lines).toHaveLength(6);
    expect(lines[1]).toMatch(/^1,1,Tô Lâm,/);
  });

  it('is a list of references as CSL-JSON', async () => {
    await press('References as CSL-JSON');
    const items = JSON.parse(await saved('.json')) as { id: string; type: string; URL?: string }[];
    expect(items).toHaveLength(6);
    expect(items.every(({ id, type }) => id !== '' && type !== '')).toBe(true);
    expect(items[0]).not.toHaveProperty('URL');
  });

  it('is Markdown in the clipboard', async () => {
    const origin = installed.harness.extensionUrl('').slice(0, -1);
    const context = installed.harness.browser.defaultBrowserContext();
    await context.overridePermissions(origin, ['clipboard-read', 'clipboard-sanitized-write']);
    await copy.bringToFront();
    await press('Copy as Markdown');
    await until('the answer', () => says('The copy is in the clipboard as Markdown.'));
    const text = await copy.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain('**Xi** Jinping[^3] left.');
    expect(text).toContain('[^4]: **SenseTime**');
  });

  it('is Markdown to be copied by hand where the clipboard is closed', async () => {
    await copy.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('closed'));
    });
    await press('Copy as Markdown');
    await until('the answer', () => says('The browser did not let the text into the clipboard.'));
    const text = await copy.evaluate(() => {
      const { value, selectionStart, selectionEnd } = document.querySelector('textarea')!;
      return value.slice(selectionStart, selectionEnd);
    });
    expect(text).toContain('[^4]: **SenseTime**');
  });

  it('names the address once the reader has ticked it', async () => {
    await copy.click('input[type=checkbox]');
    await until('the address', () =>
      copy.evaluate(() => document.body.innerText.includes('127.0.0.1')),
    );
  });

  it('has one stop of Tab for each mention, and opens its note by Enter', async () => {
    await copy.focus('#mention-1');
    await copy.keyboard.press('Tab');
    const focused = await copy.evaluate(() => document.activeElement!.id);
    expect(focused).toBe('mention-2');
    await copy.keyboard.press('Enter');
    expect(await copy.evaluate(() => document.activeElement!.id)).toBe('note-2');
  });
});

declare const chrome: {
  tabs: {
    query(filter: object): Promise<{ id: number; title?: string }[]>;
    create(options: { url: string; openerTabId?: number }): Promise<unknown>;
  };
  storage: Record<'local' | 'session', { get(): Promise<object> }>;
};
