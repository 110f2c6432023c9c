/** The welcome page: comes once, works at once, and can be skipped. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../tools/browser/find.mjs';
import type { Harness } from '../../tools/browser/harness.ts';
import { launchWithExtension } from '../../tools/browser/launch.ts';
import { marksOf } from '../../tools/browser/marks.ts';
import { pagesAt } from '../../tools/browser/welcome-tab.ts';
import { forceColours, violationsOn } from './access.ts';
import { buildFolder, cardText, registeredScripts, until, untilMarked } from './installed.ts';
import { pressButton } from './own-pages.ts';

/** The marks of the sample article. */
export const SAMPLE = [
  'ARTICLE 19',
  'Huawei',
  'SenseTime',
  'AI park',
  'Tô Lâm',
  'Vietnam’s Cybersecurity Law',
  'Xi Jinping',
];
/** The tabs with the welcome page. */
export const welcomePages = ({ browser, extensionUrl }: Harness): Promise<Page[]> =>
  pagesAt(browser, extensionUrl('welcome.html'));

const firstWelcome = (harness: Harness) =>
  until('the welcome page', async () => (await welcomePages(harness))[0]);

/** Tests the welcome page. */
export function describeWelcome(name: BrowserName): void {
  describe(`the welcome page in ${name}`, () => {
    let harness: Harness;
    let welcome: Page;

    beforeAll(async () => {
      harness = await launchWithExtension({
        browser: name,
        extension: buildFolder(name, 'test'),
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
      const background = readFileSync(join(buildFolder(name, 'shipped'), 'background.js'), 'utf8');
      expect(/\.setUninstallURL\(/.test(background)).toBe(false);
    });
  });
}
