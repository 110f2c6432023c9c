/** What an annotated copy gives along: files, text for the clipboard, the address when it is wanted. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../tools/browser/find.mjs';
import { STORY } from './copy-story.ts';
import { type Installed, install, until } from './installed.ts';
import { pressButton, tabAt } from './own-pages.ts';

/** Tests what a reader takes along from an annotated copy. */
export function describeTakenAlong(browser: BrowserName): void {
  describe(`what a copy gives along in ${browser}`, () => {
    const downloads = mkdtempSync(join(tmpdir(), 'backstory-copy-'));
    let installed: Installed;
    let page: Page;
    let copy: Page;

    beforeAll(async () => {
      installed = await install(browser, 'test');
      page = await installed.open(STORY);
      const popup = await installed.harness.openPopup(page);
      await until('the button', () =>
        popup.evaluate(() => {
          const button = document.querySelector<HTMLElement>('.open-copy');
          // The popup closes with the click: its answer would never come.
          if (button) setTimeout(() => button.click());
          return button !== null;
        }),
      );
      copy = await tabAt(installed.harness, 'copy.html');
      await installed.harness.saveDownloadsIn(downloads);
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
      // Firefox tells of no request of a file.
      expect(requests.length).toBeLessThanOrEqual(1);
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
      const items = JSON.parse(await saved('.json')) as {
        id: string;
        type: string;
        URL?: string;
      }[];
      expect(items).toHaveLength(6);
      expect(items.every(({ id, type }) => id !== '' && type !== '')).toBe(true);
      expect(items[0]).not.toHaveProperty('URL');
    });

    it('is Markdown in the clipboard', async () => {
      await copy.bringToFront();
      await pressButton(copy, /^Copy as Markdown$/);
      await until('the answer', () => says('The copy is in the clipboard as Markdown.'));
      const text = await installed.harness.clipboardText(copy);
      expect(text).toContain('**Xi** Jinping[^3] left.');
      expect(text).toContain('[^4]: **SenseTime**');
    });

    it('is Markdown to be copied by hand where the clipboard is closed', async () => {
      await copy.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('closed'));
      });
      await press('Copy as Markdown');
      await until('the answer', () => says('The browser did not let the text into the clipboard.'));
      const text = await until('the selected text', () =>
        copy.evaluate(() => {
          const { value, selectionStart, selectionEnd } = document.querySelector('textarea')!;
          return value.slice(selectionStart, selectionEnd);
        }),
      );
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
}
