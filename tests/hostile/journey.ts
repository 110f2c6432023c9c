/** A reader's way through everything there is: page, card, popup, library, copy, settings, welcome, report. */
import type { Page } from 'puppeteer-core';
import { article, type Installed, until } from '../installed/installed.ts';
import { pressButton, says, tickLabel } from '../installed/own-pages.ts';
import { mentionsWhenRead, untilCounted } from '../installed/page-marks.ts';
import { buttonInCard, closedCardText, restOnFirstName } from './closed.ts';

const PROSE = '<p>The river rose and the road was closed for the day, people said.</p>'.repeat(8);
const STORY = article(`<article><p>Huawei built it in Cambodia, and SenseTime signed.</p>
<p>Xi Jinping met Tô Lâm in Hanoi.</p>${PROSE}</article>`);
const MENTIONS = 4;

declare const chrome: {
  tabs: {
    query(query: object): Promise<{ id: number; title?: string }[]>;
    create(tab: object): Promise<unknown>;
  };
};

/** Goes the whole way; downloads go where the browser puts them. */
export async function goAllTheWay(installed: Installed): Promise<void> {
  const page = await installed.open(STORY);
  expectMentions(await mentionsWhenRead(installed, page));
  await untilCounted(installed, page, MENTIONS);
  await inTheCard(installed, page);
  await inThePopup(installed, page);
  await inTheLibrary(installed);
  await inTheCopy(installed);
  await inTheSettings(installed);
  await inTheWelcome(installed);
  await page.close();
}

function expectMentions(seen: number): void {
  if (seen !== MENTIONS) throw new Error(`${seen} mentions in place of ${MENTIONS}`);
}

async function inTheCard(installed: Installed, page: Page): Promise<void> {
  const cardSays = (words: string) =>
    until(`a card with “${words}”`, async () =>
      (await closedCardText(installed, page))?.includes(words),
    );
  await restOnFirstName(installed, page);
  await cardSays('What the report says');
  await clickInCard(installed, page, '.hop');
  await cardSays('Back to');
  await clickInCard(installed, page, '.back');
  await cardSays('Wrong here?');
  const before = await installed.harness.browser.pages();
  await clickInCard(installed, page, '.wrong button:last-child');
  const report = await newPage(installed, before);
  await report.waitForSelector('textarea');
  await report.click('input[type=checkbox]');
  await report.close();
  await page.bringToFront();
  await page.keyboard.press('Escape');
}

async function clickInCard(installed: Installed, page: Page, selector: string): Promise<void> {
  const { x, y } = await buttonInCard(installed, page, selector);
  await page.mouse.move(x - 5, y, { steps: 3 });
  await page.mouse.click(x, y);
}

async function inThePopup({ harness }: Installed, page: Page): Promise<void> {
  // Firefox opens the popup for a person's click alone; as a page it lacks the tab that it speaks of.
  const popup =
    harness.name === 'chromium'
      ? await harness.openPopup(page)
      : await harness.extensionPage('popup.html');
  await until('the popup', () => popup.evaluate(() => document.body.innerText.length > 20));
  await popup.evaluate(() => {
    const toggle = () => document.querySelector<HTMLElement>('.filter [aria-pressed]')?.click();
    toggle();
    toggle();
  });
  if (!popup.isClosed()) await popup.close();
}

async function inTheLibrary({ harness }: Installed): Promise<void> {
  const library = await harness.extensionPage('library.html');
  await says(library, 'Case studies');
  await library.click('nav a[href="#timeline"]');
  await library.click('nav a[href="#relations"]');
  await library.type('#library-search', 'huawei');
  await until('hits', () => library.evaluate(() => document.querySelector('main mark') !== null));
  await library.close();
}

async function inTheCopy(installed: Installed): Promise<void> {
  const before = await installed.harness.browser.pages();
  await installed.harness.inExtension(async (url) => {
    const tabs = await chrome.tabs.query({});
    const openerTabId = tabs.find(({ title }) => title === 'Article')!.id;
    await chrome.tabs.create({ url, openerTabId });
  }, installed.harness.extensionUrl('copy.html'));
  const copy = await newPage(installed, before);
  await says(copy, 'from the report');
  const exports = [/^Save as HTML$/, /^Copy as Markdown$/, /^Mentions as CSV$/, /^References as/];
  for (const each of exports) await pressButton(copy, each);
  await says(copy, 'were saved as CSL-JSON');
  await copy.close();
}

async function inTheSettings({ harness }: Installed): Promise<void> {
  const settings = await harness.extensionPage('options.html');
  await says(settings, 'Every choice takes effect at once');
  await tickLabel(settings, /^Every mention/);
  await says(settings, 'Saved.');
  await pressButton(settings, /^Export as a file$/);
  await settings.close();
}

async function inTheWelcome({ harness }: Installed): Promise<void> {
  const welcome = await harness.extensionPage('welcome.html');
  await says(welcome, 'Huawei');
  await until('marks in the sample', () =>
    welcome.evaluate(() => (CSS.highlights.get('backstory-upper')?.size ?? 0) > 0),
  );
  await welcome.close();
}

async function newPage({ harness }: Installed, before: readonly Page[]): Promise<Page> {
  return until('another tab', async () => {
    const others = (await harness.browser.pages()).filter((each) => !before.includes(each));
    for (const each of others) {
      const text = await each.evaluate(() => document.body?.innerText ?? '').catch(() => '');
      if (text.length > 20) return each;
    }
    return undefined;
  });
}
