/** A page of the shipped build before and after it is read: to its site and its reader it is the same. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickButton } from './clicked.ts';
import { untilCard, untilNoCard } from './closed-card.ts';
import { article, type Installed, install, until, untilMarked } from './installed.ts';
import { pointAt } from './point-at.ts';

const STORY = article(`<style>p:last-child { color: #333 } b::after { content: " (b)" }</style>
<h1 id="head">Xi heads to Hanoi</h1><p id="first">Chinese President <b>Xi</b> Jin<i>ping</i> met Tô Lâm.</p>
<form><input name="who" value="Huawei"><textarea name="what">SenseTime</textarea>
<select name="which"><option selected>Huawei<option>ZTE</select><input type="checkbox" name="box" checked></form>
<ul><li>Huawei<li>SenseTime</ul><div style="height: 1800px"></div><p>Hua&shy;wei built it.</p>`);
const MARKS = ['Xi', 'Xi Jinping', 'Tô Lâm', 'Huawei', 'SenseTime'];

describe('a page of the shipped build in chromium', () => {
  let installed: Installed;

  beforeAll(async () => {
    installed = await install('chromium', 'shipped');
    const context = installed.harness.browser.defaultBrowserContext();
    await context.overridePermissions(installed.origin, [
      'clipboard-read',
      'clipboard-sanitized-write',
    ]);
  });
  afterAll(() => installed?.close());

  /** All that a site, its style sheets or a form can tell. */
  const factsOf = (page: Page) =>
    page.evaluate(() => ({
      html: document.documentElement.outerHTML,
      text: document.body.innerText,
      lastChildren: [...document.querySelectorAll(':last-child')].map(({ localName }) => localName),
      form: [...new FormData(document.querySelector('form')!)].map(String),
      size: [document.documentElement.scrollWidth, document.documentElement.scrollHeight],
      places: [...document.querySelectorAll('body *')].map((each) =>
        Object.values(each.getBoundingClientRect().toJSON() as object).join(),
      ),
      focus: document.activeElement?.localName,
      sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
    }));

  /** What Control and C take along of a selection from the heading to the end of the first paragraph. */
  async function copied(page: Page): Promise<string> {
    await page.bringToFront();
    await page.evaluate(() => {
      const range = document.createRange();
      range.setStart(document.getElementById('head')!.firstChild!, 3);
      range.setEndAfter(document.getElementById('first')!.lastChild!);
      getSelection()!.removeAllRanges();
      getSelection()!.addRange(range);
    });
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyC');
    await page.keyboard.up('Control');
    return page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const html = await (await item!.getType('text/html')).text();
      return `${await navigator.clipboard.readText()} | ${html}`;
    });
  }

  /** What the browser's own search finds of these words, one after the other, and selects. */
  const found = (page: Page) =>
    page.evaluate(() => {
      getSelection()!.removeAllRanges();
      const { find } = window as unknown as { find(words: string): boolean };
      return ['Xi Jinping', 'Tô Lâm', 'Huawei', 'Huawei', 'nobody'].map((words) => {
        const isFound = find(words);
        return `${isFound} ${isFound ? String(getSelection()) : ''}`;
      });
    });

  const shifts = (page: Page) =>
    page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let seen = 0;
          new PerformanceObserver((list) => {
            seen += list.getEntries().length;
          }).observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => setTimeout(() => resolve(seen)));
        }),
    );

  it('is the same in every respect once it is marked, and after a card', async () => {
    const page = await installed.open(STORY);
    const look = async () => ({
      copied: await copied(page),
      found: await found(page),
      facts: await factsOf(page),
    });
    const before = await look();
    expect(before.copied).toContain('Jinping');
    expect(before.found).toContain('true Xi Jinping');
    await page.evaluate(() => scrollTo(0, 0));
    await clickButton(installed, page);
    await untilMarked(page, MARKS);
    expect(await look()).toEqual(before);

    await page.evaluate(() => scrollTo(0, 0));
    await pointAt(page, 'Tô Lâm');
    await untilCard(page, 'Tô Lâm');
    await page.keyboard.press('Escape');
    await untilNoCard(page);
    expect(await look()).toEqual(before);
    expect(await shifts(page)).toBe(0);
    await page.close();
  });

  it('keeps what is selected while it is read', async () => {
    const page = await installed.open(STORY);
    const selection = () => page.evaluate(() => String(getSelection()));
    await page.evaluate(() => getSelection()!.selectAllChildren(document.getElementById('first')!));
    const before = await selection();
    await clickButton(installed, page);
    await untilMarked(page, MARKS);
    expect(await selection()).toBe(before);
    await page.close();
  });

  it('loses no text when the browser translates it, and is marked anew', async () => {
    const [marked, bare] = [await installed.open(STORY), await installed.open(STORY)];
    await clickButton(installed, marked);
    await untilMarked(marked, MARKS);
    for (const page of [marked, bare]) await page.evaluate(translate);
    const text = (page: Page) => page.evaluate(() => document.body.innerText);
    expect(await text(marked)).toContain('traf');
    expect(await text(marked)).toBe(await text(bare));
    await until('the marks on what is translated', () =>
      marked.evaluate(() =>
        [...(CSS.highlights.get('backstory-upper') ?? [])].every(
          ({ startContainer }) =>
            startContainer.isConnected && startContainer.parentElement!.localName === 'font',
        ),
      ),
    );
    await untilMarked(marked, MARKS);
    const page = (each: Page) => each.evaluate(() => document.documentElement.outerHTML);
    expect(await page(marked)).toBe(await page(bare));
    await marked.close();
    await bare.close();
  });
});

/** As browsers do it: every text is replaced by one inside two elements. Runs on the page. */
function translate(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (text.parentElement!.closest('style, textarea, select')) continue;
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    outer.style.verticalAlign = inner.style.verticalAlign = 'inherit';
    inner.textContent = text.data.replace(' met ', ' traf ');
    outer.append(inner);
    text.replaceWith(outer);
  }
}
