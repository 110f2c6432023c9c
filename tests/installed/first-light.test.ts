/** From a news page to a card, with the built extension installed, in every browser it is built for. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marksOf } from '../../tools/browser/marks.ts';
import { article, cardText, type Installed, install, until, untilMarked } from './installed.ts';

const STORY = article(`<h1>Xi heads to Hanoi</h1>
<p>Chinese President <b>Xi</b> Jinping met Tô Lâm. Huawei was discussed; the People’s Bank of China was not.</p>
<p>SenseTime signed with G3 Global Berhad.</p>`);
const STORY_MARKS = ['Xi', 'Xi Jinping', 'Tô Lâm', 'Huawei', 'SenseTime', 'G3 Global Berhad'];

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let installed: Installed;
  let page: Page;

  beforeAll(async () => {
    installed = await install(name, 'test');
    page = await installed.open(STORY);
  });
  afterAll(() => installed?.close());

  it('marks the names of a granted page and leaves its DOM as it was', async () => {
    await untilMarked(page, STORY_MARKS);
    expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual([
      'backstory-upper',
      'backstory-lower',
    ]);
    const body = await page.evaluate(() => document.body.innerHTML);
    expect(STORY).toContain(body.trim());
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
  });

  it('opens the card of the name under the resting pointer, and closes it with Escape', async () => {
    await pointAt(page, 'Huawei');
    const text = await until('the card', () => cardText(page));
    expect(text).toContain('Huawei');
    expect(text).toContain('As reported by ARTICLE 19, April 2025');
    expect(text).toContain('What the report says');
    expect(text).toContain('Cambodia');
    await page.keyboard.press('Escape');
    await until('the card to close', async () => (await cardText(page)) === undefined);
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
  });

  it('links each statement to its paragraph of the report', async () => {
    await pointAt(page, 'SenseTime');
    await until('the card', () => cardText(page));
    const links = await page.evaluate(() =>
      [...document.documentElement.lastElementChild!.shadowRoot!.querySelectorAll('a')].map(
        ({ href, rel, target, textContent }) => ({ href, rel, target, textContent }),
      ),
    );
    const toReport = links.filter(({ textContent }) => textContent?.includes('19'));
    expect(toReport.length).toBeGreaterThan(0);
    for (const { href, rel, target } of toReport) {
      expect(href).toMatch(/^https:\/\/[^/]*article19\.org\/.+#:~:text=./);
      expect(rel).toBe('noopener noreferrer');
      expect(target).toBe('_blank');
    }
    await page.keyboard.press('Escape');
  });

  it('loses a mark when the page changes the name, and marks what is added', async () => {
    await page.evaluate(() => {
      document.querySelectorAll('p')[1]!.textContent = 'Nobody signed.';
      const added = document.createElement('p');
      added.textContent = 'ByteDance came too.';
      document.body.append(added);
    });
    await untilMarked(page, [...STORY_MARKS.slice(0, 4), 'ByteDance']);
  });
});

/** Moves the pointer onto a mark, as a hand does: in steps. */
async function pointAt(page: Page, text: string): Promise<void> {
  const mark = (await marksOf(page)).find((each) => each.text === text)!;
  const { x, y, width, height } = mark.box;
  await page.mouse.move(x + width + 60, y + height * 3);
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 5 });
}
