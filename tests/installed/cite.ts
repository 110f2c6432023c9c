/** The card's words in the clipboard: put there by the reader's own press, and not shown to the page. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../tools/browser/find.mjs';
import { article, buildFolder, type Installed, install, until, untilMarked } from './installed.ts';

/** A page that listens before anybody else does, keeps what it is handed, and does as `more` says. */
const listening = (more = '') =>
  article(`<p>Huawei built it.</p><script>
const kept = [];
window.heard = [];
const stop = Event.prototype.stopImmediatePropagation;
const hear = (event) => {
  const { clipboardData: data } = event;
  kept.push(data);
  heard.push(event.type + ' ' + (data ? data.getData('text/plain') : ''));
  Promise.resolve().then(() => data && heard.push('after ' + data.getData('text/plain')));
};
for (const type of ['beforecopy', 'copy', 'cut', 'input', 'select'])
  for (const target of [window, document, document.body]) {
    target.addEventListener(type, hear, true);
    target.addEventListener(type, hear);
  }
DataTransfer.prototype.setData = function (type, text) { heard.push('patched ' + text); };
window.later = () => kept.map((data) => (data ? data.getData('text/plain') : ''));
${more}</script>`);

const GIVES_ITS_OWN = `addEventListener('copy', (event) => {
  event.preventDefault();
  Object.getPrototypeOf(event.clipboardData).setData.call(event.clipboardData, 'text/plain', 'false');
}, true);`;
const STOPS = "addEventListener('copy', (event) => stop.call(event), true);";

type Clipboard = 'open' | 'missing without TLS' | 'closed by the site';

const POLICY = { 'permissions-policy': 'clipboard-write=()' };
/** A host that browsers do not take for safe, as they do their own machine. */
const HOST = 'news.test';
const WITHOUT_TLS = {
  args: [`--host-resolver-rules=MAP ${HOST} 127.0.0.1`],
  prefs: { 'network.dns.localDomains': HOST },
};

/** A copy of the test build that may read that host. */
async function buildForHost(browser: BrowserName): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'backstory-cite-'));
  await cp(buildFolder(browser, 'test'), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, JSON.stringify({ ...manifest, host_permissions: [`http://${HOST}/*`] }));
  return folder;
}

/** Tests “Copy as citation” where the browser's own interface to the clipboard is in this state. */
export function describeCite(browser: BrowserName, state: Clipboard): void {
  describe(`in ${browser}, with the clipboard ${state}, the words of a card`, () => {
    let installed: Installed;
    let folder: string | undefined;

    beforeAll(async () => {
      if (state !== 'missing without TLS') installed = await install(browser, 'test');
      else {
        folder = await buildForHost(browser);
        const options =
          browser === 'chromium' ? { args: WITHOUT_TLS.args } : { prefs: WITHOUT_TLS.prefs };
        installed = await install(browser, 'test', { extension: folder, ...options });
      }
    });
    afterAll(async () => {
      await installed?.close();
      if (folder) await rm(folder, { recursive: true, force: true });
    });

    async function openCard(more?: string): Promise<Page> {
      const path = `/cite-${installed.pages.size}`;
      const headers = state === 'closed by the site' ? POLICY : {};
      installed.pages.set(path, { body: listening(more), headers });
      const page = await installed.harness.newPage();
      const origin = folder ? installed.origin.replace('127.0.0.1', HOST) : installed.origin;
      await page.goto(origin + path);
      expect(await page.evaluate(() => 'clipboard' in navigator)).toBe(!folder);
      await untilMarked(page, ['Huawei']);
      await installed.harness.command('next-mention', page);
      await until('the button', () => inWays(page, 'cite'));
      return page;
    }

    async function press(page: Page): Promise<void> {
      const { x, y } = (await inWays(page, 'cite'))!;
      await page.mouse.click(x, y);
    }

    const untilSaid = (page: Page, words: RegExp) =>
      until(`the card to say ${words}`, async () =>
        words.test((await inWays(page, 'says'))?.text ?? ''),
      );

    async function clipboard(): Promise<string> {
      const own = await installed.harness.extensionPage('library.html');
      await own.bringToFront();
      const text = await installed.harness.clipboardText(own);
      await own.close();
      return text;
    }

    it('are copied by a press, said so for a moment, and kept from the page', async () => {
      const page = await openCard(GIVES_ITS_OWN);
      await press(page);
      await untilSaid(page, /^Copied$/);
      expect((await inWays(page, 'cite'))!.text).toBe('Copied');
      await until('the button’s own words', async () => {
        return (await inWays(page, 'cite'))?.text === 'Copy as citation';
      });
      const text = await clipboard();
      expect(text).toMatch(/^Huawei\nWhat the report says:\n- /);
      expect(text).toMatch(/\nARTICLE 19, “.+”, April 2025\n¶\u00a0\d+: https:/);
      expect(text).toMatch(/\nBackstory dataset .+$/);
      const heard = (await page.evaluate('[...heard, ...later()]')) as string[];
      expect(heard.filter((each) => each.includes('report'))).toEqual([]);
      expect(heard.filter((each) => each.startsWith('copy'))).toEqual(
        heard.some((each) => each.startsWith('copy')) ? ['copy '] : [],
      );
      await page.close();
    });

    it('are copied by Enter', async () => {
      const page = await openCard();
      await page.evaluate(() => {
        const root = document.documentElement.lastElementChild!.shadowRoot!;
        root.querySelector<HTMLElement>('.cite')!.focus();
      });
      await page.keyboard.press('Enter');
      await untilSaid(page, /^Copied$/);
      await page.close();
    });

    if (state !== 'open')
      it('are refused in words, with the way to the library, where the page stops the copying', async () => {
        const page = await openCard(STOPS);
        await press(page);
        await untilSaid(page, /^The browser refused to copy it\. In the library/);
        expect((await inWays(page, 'cite'))!.text).toBe('Copy as citation');
        expect((await inWays(page, 'to-library'))!.text).toBe('Open in the library');
        await page.close();
      });
  });
}

/** A part of the row at the card's foot, scrolled into view: its words and its middle. */
function inWays(page: Page, part: 'cite' | 'to-library' | 'says') {
  return page.evaluate((name) => {
    const root = document.documentElement.lastElementChild?.shadowRoot;
    const selector = name === 'says' ? '.ways [role=status]' : `.${name}`;
    const element = root?.querySelector<HTMLElement>(selector);
    if (!element) return undefined;
    if (name === 'cite') element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = element.getBoundingClientRect();
    return { text: element.textContent!, x: x + width / 2, y: y + height / 2 };
  }, part);
}
