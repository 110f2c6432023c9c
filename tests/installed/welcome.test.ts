/** The welcome page in both browsers: comes once, works at once, asks once, and can be skipped. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OUTLETS } from '../../data/outlets.ts';
import type { Harness } from '../../tools/browser/harness.ts';
import { launchWithExtension } from '../../tools/browser/launch.ts';
import { marksOf } from '../../tools/browser/marks.ts';
import { pagesAt } from '../../tools/browser/welcome-tab.ts';
import { forceColours, violationsOn } from './access.ts';
import { buildFolder, cardText, registeredScripts, until, untilMarked } from './installed.ts';
import { pressButton, says, tickLabel } from './own-pages.ts';

const SAMPLE = [
  'ARTICLE 19',
  'Huawei',
  'SenseTime',
  'Tô Lâm',
  'Vietnam’s Cybersecurity Law',
  'Xi Jinping',
];
const PATTERNS = OUTLETS.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`));

const welcomePages = ({ browser, extensionUrl }: Harness): Promise<Page[]> =>
  pagesAt(browser, extensionUrl('welcome.html'));

const firstWelcome = (harness: Harness) =>
  until('the welcome page', async () => (await welcomePages(harness))[0]);

describe('the welcome page in chromium', () => {
  let harness: Harness;
  let welcome: Page;

  beforeAll(async () => {
    harness = await launchWithExtension({
      browser: 'chromium',
      extension: buildFolder('chromium', 'test'),
      headless: true,
      width: 1280,
      height: 800,
      keepWelcome: true,
    });
    welcome = await firstWelcome(harness);
    await welcome.setViewport({ width: 1280, height: 800 });
    await welcome.bringToFront();
  });
  afterAll(() => harness?.close());

  it('opens once after the install and fits one screen', async () => {
    await untilMarked(welcome, SAMPLE);
    expect(await welcomePages(harness)).toHaveLength(1);
    expect(await welcome.title()).toBe('Welcome to Backstory');
    expect(await welcome.evaluate(() => document.documentElement.scrollHeight)).toBe(800);
  });

  it('opens a card under the pointer', async () => {
    const { box } = (await marksOf(welcome)).find(({ text }) => text === 'SenseTime')!;
    await welcome.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 });
    expect(await until('the card', () => cardText(welcome))).toContain('SenseTime');
    await welcome.mouse.move(5, 5);
    await until('the card to close', async () => (await cardText(welcome)) === undefined);
  });

  it('opens cards by key, from one to the next', async () => {
    await pressButton(welcome, /^Open a card$/);
    expect(await until('the card', () => cardText(welcome))).toMatch(/^ARTICLE 19/);
    await welcome.keyboard.press('n');
    await until('the next card', async () => /^Huawei/.test((await cardText(welcome)) ?? ''));
    await welcome.keyboard.press('Escape');
    await until('the card to close', async () => (await cardText(welcome)) === undefined);
  });

  it('has no violation that axe knows in forced colours', async () => {
    await forceColours(welcome);
    expect(await violationsOn(welcome)).toEqual([]);
  });

  it('is left by one button, and comes back neither after an update nor with a page of its own', async () => {
    await pressButton(welcome, /^Skip$/);
    await until('the page to close', async () => (await welcomePages(harness)).length === 0);
    await harness.updateExtension();
    await until('the registered script', () => registeredScripts(harness));
    await delay(1500);
    expect(await welcomePages(harness)).toHaveLength(0);
    const background = readFileSync(
      join(buildFolder('chromium', 'shipped'), 'background.js'),
      'utf8',
    );
    expect(/\.setUninstallURL\(/.test(background)).toBe(false);
  });
});

describe('the news list in firefox', () => {
  let harness: Harness;
  let page: Page;

  beforeAll(async () => {
    harness = await launchWithExtension({
      browser: 'firefox',
      extension: buildFolder('firefox', 'shipped'),
      headless: true,
      width: 1280,
      height: 800,
      prefs: { 'extensions.webextOptionalPermissionPrompts': false },
    });
    page = await harness.extensionPage('welcome.html');
  });
  afterAll(() => harness?.close());

  it('does not come with an update', async () => {
    await harness.updateExtension();
    await delay(2000);
    expect(await welcomePages(harness)).toEqual([]);
    page = await harness.extensionPage('welcome.html');
  });

  const stored = () => harness.inExtension(() => browser.storage.local.get());

  it('marks its sample', async () => {
    await untilMarked(page, SAMPLE);
  });

  it('is granted as a whole by one button, but for what is unticked, and remembered', async () => {
    await tickLabel(page, /^Malaysiakini/);
    await pressButton(page, /^Allow \d+ news sites$/);
    await says(page, `Done: Backstory now reads ${OUTLETS.length - 1} news sites`);
    const wanted = PATTERNS.filter((pattern) => !pattern.includes('malaysiakini')).sort();
    const registered = async () => (await registeredScripts(harness))?.toSorted();
    await until('the registration', async () => (await registered())?.length === wanted.length);
    expect(await registered()).toEqual(wanted);
    const { settings } = (await until('the choice', async () => {
      const all = await stored();
      return (all.settings as { alwaysSites?: string[] })?.alwaysSites?.length && all;
    })) as { settings: { alwaysSites: string[] } };
    expect(settings.alwaysSites.toSorted()).toEqual(wanted);
  });

  it('loses nothing when the browser withdraws a part, and the settings say so', async () => {
    const settings = await harness.extensionPage('options.html');
    await says(settings, `${PATTERNS.length - 2} sites are read on every visit`);
    const gone = 'https://vnexpress.net/*';
    await harness.inExtension((origin) => browser.permissions.remove({ origins: [origin] }), gone);
    await says(settings, 'The browser has withdrawn: vnexpress.net.');
    await says(settings, 'Withdrawn in the browser');
    await until(
      'the registration to shrink',
      async () => !(await registeredScripts(harness))?.includes(gone),
    );
    await pressButton(settings, /^Ask again for 1 site$/);
    await says(settings, 'Read on every visit: vnexpress.net.');
    await until('the registration to grow', async () =>
      (await registeredScripts(harness))?.includes(gone),
    );
    await settings.close();
  });

  it('is given back by Delete all', async () => {
    const settings = await harness.extensionPage('options.html');
    await says(settings, 'sites are read on every visit');
    await pressButton(settings, /^Delete all$/);
    await pressButton(settings, /^Delete all of it$/);
    await says(settings, 'All of it is deleted');
    await until(
      'the registration to go',
      async () => (await registeredScripts(harness)) === undefined,
    );
    expect(await stored()).toEqual({});
    await settings.close();
  });
});

declare const browser: {
  permissions: { remove(what: object): Promise<boolean> };
  storage: { local: { get(): Promise<Record<string, unknown>> } };
};
