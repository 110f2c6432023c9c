/** Every surface in every state, in both themes and in forced colours: axe knows no violation. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { callExpression } from '../../tools/browser/inject.ts';
import { storeSettings } from '../../tools/browser/settings.ts';
import { violationsOn } from './access.ts';
import { press, untilSays } from './in-popup.ts';
import { article, cardText, type Installed, install, until, untilMarked } from './installed.ts';
import { says } from './own-pages.ts';
import { pointAt } from './point-at.ts';

const STORY = article(`<p>Tô Lâm spoke in Hanoi of Huawei.</p><p>Chak Sopheap spoke too.</p>
<p>SenseTime has an office, and Xi Jinping came.</p>`);

const THEMES = [
  ['light', { 'prefers-color-scheme': 'light' }],
  ['dark', { 'prefers-color-scheme': 'dark' }],
  ['forced colours', { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' }],
] as const;

const OWN_PAGES = [
  ...[
    '',
    '#names',
    '#timeline',
    '#relations/huawei',
    '#to-lam',
    '#kh-huawei',
    '#search',
    '#nobody',
  ].map((hash) => `library.html${hash}`),
  'options.html',
  'welcome.html',
  'report.html',
  'copy.html',
];

/** Where the card is, through its open root: only the test build has one. */
const CARD = ['html > div:last-child', '.surface'];

describe('in chromium', () => {
  let installed: Installed;

  beforeAll(async () => {
    installed = await install('chromium', 'test');
  });
  afterAll(() => installed?.close());
  beforeEach(() => storeSettings(installed.harness));

  /** Everything that is folded is looked at too. */
  const unfold = (page: Page) =>
    page.evaluate(() => {
      const root = document.documentElement.lastElementChild!.shadowRoot ?? document;
      for (const details of root.querySelectorAll('details')) details.open = true;
    });

  async function expectNone(page: Page, path?: string[]): Promise<void> {
    await unfold(page);
    const session = await page.createCDPSession();
    const seen: string[] = [];
    for (const [theme, media] of THEMES) {
      const features = Object.entries(media).map(([name, value]) => ({ name, value }));
      await session.send('Emulation.setEmulatedMedia', { features });
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      const violations = await violationsOn(page, path);
      seen.push(...violations.map((violation) => `${theme}: ${violation}`));
    }
    await session.detach();
    expect(seen).toEqual([]);
  }

  it.each(OWN_PAGES)('%s has none', async (address) => {
    const page = await installed.harness.extensionPage(address);
    await until('the page', () =>
      page.evaluate(() => document.querySelector('h1') !== null && document.body.innerText !== ''),
    );
    await expectNone(page);
    await page.close();
  });

  const POPUPS: readonly (readonly [string, () => Promise<Page>, words: string])[] = [
    ['with names', () => installed.open(STORY), 'mentions of'],
    ['with nothing found', () => installed.open(article('<p>Rain.</p>')), 'Nothing on this page'],
    ['over a page of the browser', () => go('chrome://version'), 'Pages of the browser itself'],
    [
      'over a site that is never read',
      async () => {
        await storeSettings(installed.harness, { neverSites: ['127.0.0.1'] });
        return installed.open(STORY);
      },
      'never',
    ],
    [
      'in quiet mode',
      async () => {
        await storeSettings(installed.harness, { quiet: true });
        return installed.open(STORY);
      },
      'mentions of',
    ],
    [
      'with countries off',
      async () => {
        const countries = { vietnam: false, cambodia: false, malaysia: true, region: true };
        await storeSettings(installed.harness, { countries });
        return installed.open(STORY);
      },
      'mentions of',
    ],
  ];

  async function go(address: string): Promise<Page> {
    const page = await installed.harness.newPage();
    await page.goto(address);
    return page;
  }

  it.each(POPUPS)('the popup %s has none', async (_state, open, words) => {
    const page = await open();
    const popup = await installed.harness.openPopup(page);
    await untilSays(popup, words);
    await expectNone(popup);
    await page.close();
  });

  it.each([
    ['white', 'Huawei'],
    ['white', 'Xi Jinping'],
    ['#111', 'Huawei'],
    ['#111', 'Tô Lâm'],
  ])('the card on %s of %s has none', async (ground, name) => {
    const page = await installed.open(STORY.replace('<body style="', `$&background: ${ground}; `));
    await page.bringToFront();
    await until('the mark', async () =>
      page.evaluate(() => CSS.highlights.get('backstory-upper')?.size === 5),
    );
    await pointAt(page, name);
    await until('the card', () => cardText(page));
    await expectNone(page, CARD);
    await page.close();
  });

  it('the card of a spelling that was just silenced, and the report about it, have none', async () => {
    const page = await installed.open(article('<p>Huawei built it.</p>'));
    await page.bringToFront();
    await untilMarked(page, ['Huawei']);
    await pointAt(page, 'Huawei');
    await until('the card', () => cardText(page));
    await clickInCard(page, 0);
    await untilMarked(page, []);
    await expectNone(page, CARD);
    await clickInCard(page, -1);
    const target = await installed.harness.browser.waitForTarget((each) =>
      each.url().endsWith('/report.html'),
    );
    const report = (await target.page())!;
    await report.waitForSelector('textarea');
    await expectNone(report);
    await report.close();
    await page.close();
  });

  async function clickInCard(page: Page, index: number): Promise<void> {
    const find = (at: number) => {
      const root = document.documentElement.lastElementChild!.shadowRoot!;
      (root.querySelector('.wrong') as HTMLDetailsElement).open = true;
      const button = [...root.querySelectorAll('.wrong button')].at(at)!;
      button.scrollIntoView();
      return button;
    };
    const handle = await page.evaluateHandle(callExpression(find, [index]));
    await (handle as unknown as ElementHandle<HTMLElement>).click();
  }

  it('the annotated copy has none', async () => {
    const page = await installed.open(STORY);
    const popup = await installed.harness.openPopup(page);
    await untilSays(popup, 'mentions of');
    const opened = installed.harness.browser.waitForTarget((each) =>
      each.url().endsWith('/copy.html'),
    );
    await press(popup, 'Annotated copy').catch(() => undefined);
    const copy = (await (await opened).page())!;
    await says(copy, 'Huawei');
    await expectNone(copy);
    await copy.close();
    await page.close();
  });
});
