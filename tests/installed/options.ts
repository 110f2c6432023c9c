/** The settings in a real browser: every choice is kept, told and carried into open pages. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../tools/browser/find.mjs';
import { markedTexts } from '../../tools/browser/marks.ts';
import { storeSettings } from '../../tools/browser/settings.ts';
import { forceColours, violationsOn } from './access.ts';
import {
  article,
  type Installed,
  install,
  registeredScripts,
  until,
  untilMarked,
} from './installed.ts';
import { LINES, lookOfMarks, MARKS, tickInTurn, untilMarksAre } from './look-of-marks.ts';
import { pressButton, says, tabAt, tickLabel } from './own-pages.ts';

const STORY = article('<p>Tô Lâm met Huawei, and Huawei answered.</p>');

/** Tests the settings page. */
export function describeOptions(browser: BrowserName): void {
  describe(`the settings in ${browser}`, () => {
    let installed: Installed;
    let settings: Page;
    let folder: string;

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'backstory-settings-'));
      installed = await install(browser, 'test');
    });
    afterAll(async () => {
      await installed?.close();
      await rm(folder, { recursive: true, force: true });
    });
    afterEach(async () => {
      await settings.close();
      await installed.harness.inExtension(() => chrome.storage.local.clear());
    });

    async function openSettings(): Promise<void> {
      settings = await installed.harness.extensionPage('options.html');
      await says(settings, 'Every choice takes effect at once');
    }

    async function stored(): Promise<Record<string, unknown> | undefined> {
      const all = await installed.harness.inExtension(() => chrome.storage.local.get());
      return all.settings as Record<string, unknown> | undefined;
    }

    async function choose(name: string, content: string): Promise<void> {
      const path = join(folder, name);
      await writeFile(path, content);
      const input = await settings.waitForSelector('input[type="file"]');
      await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
    }

    it('open from the popup in a tab', async () => {
      const page = await installed.open(STORY);
      const popup = await installed.harness.openPopup(page);
      await pressButton(popup, /^Settings$/);
      settings = await tabAt(installed.harness, 'options.html');
      await says(settings, 'Every choice takes effect at once');
      expect(await settings.title()).toBe('Backstory settings');
      await page.close();
    });

    it('have no violation that axe knows in forced colours', async () => {
      await openSettings();
      await forceColours(settings);
      expect(await settings.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(
        true,
      );
      expect(await violationsOn(settings)).toEqual([]);
    });

    it('change what is marked on an open page at once, and say so', async () => {
      const page = await installed.open(STORY);
      await untilMarked(page, ['Tô Lâm', 'Huawei']);
      await openSettings();
      await tickLabel(settings, /^Every mention/, MARKS);
      await says(settings, 'Saved. How often a name is marked: Every mention');
      await page.bringToFront();
      await untilMarked(page, ['Tô Lâm', 'Huawei', 'Huawei']);
      await tickLabel(settings, /^Company/, MARKS);
      await untilMarked(page, ['Tô Lâm']);
      await tickLabel(settings, /^Mark nothing/, MARKS);
      await untilMarked(page, []);
      expect(await stored()).toMatchObject({
        density: 'every',
        hiddenTypes: ['company'],
        quiet: true,
      });
      await page.close();
    });

    it('change how marks look on an open page', async () => {
      const page = await installed.open(STORY);
      await untilMarked(page, ['Tô Lâm', 'Huawei']);
      // Their style comes a moment after them.
      await untilMarksAre(page, LINES);
      const first = await lookOfMarks(page);
      await openSettings();
      for (const [label, words] of [
        [/^Two dotted/, '2px dotted'],
        [/^Two broad/, '3px'],
        [/^Two dotted/, '2px dotted'],
      ] as const) {
        await tickLabel(settings, label, MARKS);
        await untilMarksAre(page, words);
      }
      await tickLabel(settings, /^Two lines/, MARKS);
      await untilMarksAre(page, first);
      await page.close();
    });

    it('change how marks look to what was chosen last, however quickly', async () => {
      const page = await installed.open(STORY);
      await untilMarked(page, ['Tô Lâm', 'Huawei']);
      await openSettings();
      const looks = [/^Two lines/, /^Two dotted/, /^Two broad/];
      const words = [LINES, '2px dotted', '3px'];
      const others: string[] = [];
      // A change is written and carried to the page in about as many ms.
      for (let gap = 0; gap < 21; gap++) {
        const last = gap % looks.length;
        await tickInTurn(settings, [looks.at(last - 1)!, looks[last]!], gap);
        await untilMarksAre(page, words[last]!);
        // What takes a look out may come after what put it in.
        await new Promise((done) => setTimeout(done, 200));
        const now = await lookOfMarks(page);
        if (!now.includes(words[last]!)) others.push(`${gap} ms apart: ${now}`);
      }
      expect(others).toEqual([]);
      await page.close();
    });

    it('leave open pages of a site that is set to never, and read them again after it', async () => {
      const page = await installed.open(STORY);
      await untilMarked(page, ['Tô Lâm', 'Huawei']);
      await openSettings();
      await settings.type('.add-site input', '127.0.0.1');
      await pressButton(settings, /^Never read it$/);
      await says(settings, '127.0.0.1 is never read now.');
      await untilMarked(page, []);
      expect((await registeredScripts(installed.harness))?.length).toBe(2);
      const later = await installed.open(STORY);
      await later.evaluate(() => new Promise((done) => setTimeout(done, 700)));
      expect(await markedTexts(later)).toEqual([]);

      const popup = await installed.harness.openPopup(later);
      await says(popup, 'You set this site to never');
      expect(await markedTexts(later)).toEqual([]);
      await pressButton(popup, /^Read it when I click$/);
      await says(popup, '2 names from the report');
      await page.bringToFront();
      await untilMarked(page, ['Tô Lâm', 'Huawei']);
      expect(await stored()).toMatchObject({ neverSites: [] });
      await later.close();
      await page.close();
    });

    it('export what was chosen, and import it after it was reset', async () => {
      await storeSettings(installed.harness, { theme: 'dark', neverSites: ['a.example'] });
      await openSettings();
      expect(await settings.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
      await installed.harness.saveDownloadsIn(folder);
      await pressButton(settings, /^Export as a file$/);
      const file = await until('the file', () =>
        readFile(join(folder, 'backstory-settings.json'), 'utf8').catch(() => undefined),
      );

      await pressButton(settings, /^Back to the defaults$/);
      await says(settings, 'are as at first');
      expect(await settings.evaluate(() => document.documentElement.dataset.theme)).toBe('light');
      expect(await stored()).toMatchObject({ theme: 'system', neverSites: ['a.example'] });
      await choose('again.json', file);
      await says(settings, 'This would change');
      expect(await stored()).toMatchObject({ theme: 'system' });
      await pressButton(settings, /^Take these$/);
      await says(settings, 'The settings of the file are in force.');
      expect(await stored()).toMatchObject({ theme: 'dark', neverSites: ['a.example'] });
      await pressButton(settings, /^Undo$/);
      await says(settings, 'Undone.');
      expect(await stored()).toMatchObject({ theme: 'system' });
    });

    it.each([
      ['garbage', '{"half', 'no settings file of Backstory'],
      ['50 MB', 'x'.repeat(50_000_000), 'larger than 256 kB'],
      [
        'a newer version',
        JSON.stringify({ format: 'backstory-settings', settings: { version: 99 } }),
        'made by a newer Backstory (settings of version 99',
      ],
      [
        'damaged settings',
        JSON.stringify({ format: 'backstory-settings', settings: { version: 2 } }),
        'some of it cannot be read',
      ],
    ])('refuse a file of %s in words and keep what was chosen', async (name, content, words) => {
      await storeSettings(installed.harness, { density: 'page' });
      const before = await stored();
      await openSettings();
      await choose(`${name}.json`, content);
      await says(settings, words);
      await says(settings, 'Your settings are as they were.');
      expect(await stored()).toEqual(before);
    });

    it('say that a write failed, keep the choice in sight, and write it when that works again', async () => {
      await storeSettings(installed.harness, { density: 'page' });
      await openSettings();
      await settings.evaluate(() => {
        const { local } = chrome.storage;
        const set = local.set.bind(local);
        local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
        Object.assign(globalThis, { mend: () => Object.assign(local, { set }) });
      });
      await tickLabel(settings, /^Every mention/, MARKS);
      await says(settings, 'This could not be saved');
      expect(await stored()).toMatchObject({ density: 'page' });
      const ticked = () =>
        settings.evaluate(
          () => document.querySelector<HTMLInputElement>('[name="density"]:checked')?.value,
        );
      expect(await ticked()).toBe('every');
      await settings.evaluate('mend()');
      await pressButton(settings, /^Try again$/);
      await says(settings, 'Saved. How often a name is marked: Every mention');
      expect(await stored()).toMatchObject({ density: 'every' });
      expect(await ticked()).toBe('every');
    });

    it('hand out settings that cannot be read, and lose nothing of them', async () => {
      const newer = { version: 99, colour: 'green' };
      await installed.harness.inExtension(
        (value) => chrome.storage.local.set({ settings: value }),
        newer,
      );
      await openSettings();
      await says(settings, 'The stored settings could not be read');
      await tickLabel(settings, /^Every mention/, MARKS);
      await says(settings, 'Saved.');
      const all = await installed.harness.inExtension(() => chrome.storage.local.get());
      expect(all['settings-unreadable']).toEqual(newer);
      expect(all.settings).toMatchObject({ density: 'every' });
    });

    it('delete all after a second yes, and bring the choices back', async () => {
      await storeSettings(installed.harness, { density: 'page' });
      await openSettings();
      await pressButton(settings, /^Delete all$/);
      expect(await stored()).toMatchObject({ density: 'page' });
      await pressButton(settings, /^Delete all of it$/);
      await says(settings, 'All of it is deleted');
      expect(await installed.harness.inExtension(() => chrome.storage.local.get())).toEqual({});
      await pressButton(settings, /^Undo$/);
      await says(settings, 'Undone.');
      expect(await stored()).toMatchObject({ density: 'page' });
    });
  });
}

declare const chrome: {
  storage: {
    local: {
      get(): Promise<Record<string, unknown>>;
      set(items: object): Promise<void>;
      clear(): Promise<void>;
    };
  };
};
