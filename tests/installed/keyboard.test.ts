/** Whole journeys by keyboard alone, on the build that readers get. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { tabTo } from './by-keyboard.ts';
import { clickButton, openClicked } from './clicked.ts';
import { cardHeading, inCard, untilCard, untilNoCard } from './closed-card.ts';
import { untilSays } from './in-popup.ts';
import { article, type Installed, install, until, untilMarked } from './installed.ts';
import { spokenFocus } from './spoken.ts';

const STORY = article(`<h1>News</h1><p><a id="top" href="#top">Top</a></p>
<p>Huawei built it. SenseTime signed.</p><div style="height: 2000px"></div>
<p>Tô Lâm spoke in Hanoi.</p><p><a id="next" href="#next">The next story</a></p>`);
const MARKS = ['Huawei', 'SenseTime'];

interface Command {
  dispatch(command: string, tab: unknown): void;
}
declare const chrome: {
  commands: { onCommand: Command };
  tabs: { query(query: object): Promise<object[]> };
};

describe('a reader without a pointer', () => {
  const downloads = mkdtempSync(join(tmpdir(), 'backstory-keyboard-'));
  let installed: Installed;
  let page: Page;

  beforeAll(async () => {
    installed = await install('chromium', 'shipped');
    const session = await installed.harness.browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: downloads,
    });
  });
  afterAll(async () => {
    await installed?.close();
    rmSync(downloads, { recursive: true, force: true });
  });
  afterEach(() => page.close());

  /** What the browser does when the reader presses the keys of a command: they reach no page. */
  async function command(name: string): Promise<void> {
    await page.bringToFront();
    await installed.harness.inExtension(async (wanted) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      chrome.commands.onCommand.dispatch(wanted, tab);
    }, name);
  }

  async function popupOver(html: string): Promise<Page> {
    page = await installed.open(html);
    const isPopup = (target: { url(): string }) => target.url().endsWith('/popup.html');
    const opened = installed.harness.browser.waitForTarget(isPopup);
    await clickButton(installed, page);
    const popup = await (await opened).asPage();
    await untilMarked(page, MARKS);
    await untilSays(popup, 'mentions');
    return popup;
  }

  it('finds a name, reads its card, goes on and back, closes it, and reads on', async () => {
    page = await openClicked(installed, STORY, MARKS);
    await page.focus('#top');
    await command('next-mention');
    await untilCard(page, 'Huawei');
    expect(await spokenFocus(page)).toBe('heading “Huawei”');

    const isHop = () =>
      inCard(page, (surface) =>
        (surface.getRootNode() as ShadowRoot).activeElement!.classList.contains('hop'),
      );
    do await tabTo(page, /^button “/);
    while (!(await isHop()));
    const [, related] = /“(.+)”/.exec((await spokenFocus(page))!)!;
    await page.keyboard.press('Enter');
    await untilCard(page, related!);
    expect(await spokenFocus(page)).toBe(`heading “${related}”`);

    await tabTo(page, /^button “Back to Huawei/);
    await page.keyboard.press('Space');
    await untilCard(page, 'Huawei');
    await page.keyboard.press('n');
    await untilCard(page, 'SenseTime');
    await page.keyboard.press('n');
    await untilCard(page, 'Tô Lâm');
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000);

    await page.keyboard.press('Escape');
    await untilNoCard(page);
    expect(await page.evaluate(() => document.activeElement!.id)).toBe('top');
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement!.id)).toBe('next');
  });

  it('hides the marks and brings them back', async () => {
    page = await openClicked(installed, STORY, MARKS);
    await command('hide-marks');
    await untilMarked(page, []);
    await command('next-mention');
    expect(await cardHeading(page)).toBeUndefined();
    await command('hide-marks');
    await untilMarked(page, MARKS);
  });

  it('turns a country off and on in the popup', async () => {
    const popup = await popupOver(STORY);
    await tabTo(popup, /^button “Malaysia/);
    await popup.keyboard.press('Space');
    await untilMarked(page, ['Huawei']);
    await popup.keyboard.press('Space');
    await untilMarked(page, MARKS);
  });

  it('jumps from the popup to a name, whose card takes the keyboard', async () => {
    const popup = await popupOver(STORY);
    await tabTo(popup, /^button “.*SenseTime/);
    await popup.keyboard.press('Enter').catch(() => undefined);
    await untilCard(page, 'SenseTime');
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await untilNoCard(page);
  });

  it('opens the annotated copy from the popup, and takes it along', async () => {
    const popup = await popupOver(STORY);
    const isCopy = (target: { url(): string }) => target.url().endsWith('/copy.html');
    const opened = installed.harness.browser.waitForTarget(isCopy);
    await tabTo(popup, /^button “.*copy/i);
    // The popup closes with the press: its answer would never come.
    await popup.keyboard.press('Enter').catch(() => undefined);
    const copy = (await (await opened).page())!;
    await copy.bringToFront();
    await copy.waitForSelector('.end-notes');

    const origin = installed.harness.extensionUrl('').slice(0, -1);
    await installed.harness.browser
      .defaultBrowserContext()
      .overridePermissions(origin, ['clipboard-read', 'clipboard-sanitized-write']);
    await tabTo(copy, /^button “Copy as Markdown/);
    await copy.keyboard.press('Enter');
    const text = await until('the copy', () =>
      copy.evaluate(() => navigator.clipboard.readText().catch(() => '')),
    );
    expect(text).toContain('[^1]: **Huawei**');

    await tabTo(copy, /^button “Save as HTML/, { back: true });
    await copy.keyboard.press('Enter');
    await until('the file', async () =>
      readdirSync(downloads).some((each) => each.endsWith('.html')),
    );
    await copy.close();
  });
});
