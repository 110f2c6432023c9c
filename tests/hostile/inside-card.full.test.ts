/**
 * In Firefox the selection that `window.find()` makes hands out nodes from inside a closed root. What a page
 * can do from there, and that none of it is more than it could do, or lead a hand astray to do, from outside.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { storeSettings } from '../../tools/browser/settings.ts';
import { type Installed, until, untilMarked } from '../installed/installed.ts';
import { NAMES, openCard, openMarked } from './attacked-card.ts';
import { buttonInCard, closedCardText, hasCard, installClosed } from './closed.ts';

declare const chrome: {
  storage: { local: { get(): Promise<{ settings: object }> } };
  permissions: { getAll(): Promise<unknown> };
};

/** Lives on the page: the root of the open card, got as only a page in Firefox gets it. */
declare const inside: () => ShadowRoot;

describe('in firefox, a page inside an open card', () => {
  let installed: Installed;
  let page: Page;
  let words: string;

  beforeAll(async () => {
    installed = await installClosed('firefox');
  });
  afterAll(() => installed?.close());
  beforeEach(async () => {
    await storeSettings(installed.harness);
    page = await openMarked(installed);
    await page.evaluate(() => {
      const find = (window as unknown as { find(words: string): boolean }).find;
      Object.assign(globalThis, {
        inside: () => {
          find('What the report says');
          const root = getSelection()!.anchorNode!.getRootNode();
          getSelection()!.removeAllRanges();
          return root;
        },
      });
    });
    words = await openCard(installed, page);
    return () => page.close();
  });

  const stored = () => installed.harness.inExtension(() => chrome.storage.local.get());
  const granted = () => installed.harness.inExtension(() => chrome.permissions.getAll());
  const tabs = async () => (await installed.harness.browser.pages()).length;

  it('reads what it says, and finds nothing of the extension beside', async () => {
    const found = await page.evaluate(() => {
      const nodes = [...inside().querySelectorAll('*')];
      const fields = [inside(), ...nodes].flatMap((each) => Object.getOwnPropertyNames(each));
      return { text: inside().querySelector('h2')!.textContent, nodes: nodes.length, fields };
    });
    expect(found).toEqual({ text: 'Huawei', nodes: expect.any(Number), fields: [] });
    expect(found.nodes).toBeGreaterThan(20);
  });

  it('presses every button that silences, reports or opens a page, and nothing comes of it', async () => {
    const [before, allowed, open] = [await stored(), await granted(), await tabs()];
    const pressed = await page.evaluate(async () => {
      const buttons = [...inside().querySelectorAll<HTMLElement>('.wrong button, .to-library')];
      const at = { bubbles: true, composed: true, cancelable: true };
      for (const button of buttons) {
        button.focus();
        button.click();
        for (const type of ['pointerdown', 'pointerup', 'click'])
          button.dispatchEvent(new PointerEvent(type, { ...at, pointerType: 'mouse' }));
        button.dispatchEvent(new MouseEvent('click', { ...at, detail: 1 }));
        for (const key of ['Enter', ' ', 'n', 'p', 'Escape'])
          for (const type of ['keydown', 'keyup'])
            button.dispatchEvent(new KeyboardEvent(type, { ...at, key }));
      }
      await new Promise((done) => setTimeout(done, 500));
      return buttons.length;
    });
    expect(pressed).toBe(4);
    expect(await closedCardText(installed, page)).toBe(words);
    await untilMarked(page, NAMES);
    expect([await stored(), await granted(), await tabs()]).toEqual([before, allowed, open]);
  });

  it('turns the card to another one and closes it', async () => {
    const before = await stored();
    await page.evaluate(() => inside().querySelector<HTMLElement>('.relations button')!.click());
    await until('another card', async () => {
      const text = await closedCardText(installed, page);
      return text && text.split('\n')[0] !== 'Huawei';
    });
    await page.evaluate(() => inside().querySelector<HTMLElement>('.close')!.click());
    await until('no card', async () => !(await hasCard(installed, page)));
    expect(await stored()).toEqual(before);
  });

  it('writes into it what it likes, and the next card is whole again', async () => {
    await page.evaluate(() => {
      inside().querySelector('.summary')!.textContent = 'Words of the page.';
    });
    expect(await closedCardText(installed, page)).toContain('Words of the page.');
    await page.keyboard.press('Escape');
    await until('no card', async () => !(await hasCard(installed, page)));
    expect(await openCard(installed, page)).toBe(words);
  });

  it('hears which button the reader presses', async () => {
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      inside().addEventListener('click', ({ target }) => heard.push((target as Element).nodeName));
    });
    const { x, y } = await buttonInCard(installed, page, '.wrong summary');
    await page.mouse.click(x, y);
    expect(await page.evaluate('heard')).toEqual(['SUMMARY']);
  });

  it('lays a button under the reader’s hand and gets a spelling silenced on its own site at most, with a way back', async () => {
    const [{ settings }, allowed, open] = [await stored(), await granted(), await tabs()];
    await page.evaluate(() => {
      const button = inside().querySelectorAll<HTMLElement>('.wrong button')[1]!;
      inside().querySelector<HTMLDetailsElement>('.wrong')!.open = true;
      button.popover = 'manual';
      button.style.cssText =
        'position: fixed; inset: 0; width: 100vw; height: 100vh; max-width: none; opacity: 0';
      button.showPopover();
    });
    await page.mouse.click(600, 700);
    await untilMarked(page, ['SenseTime']);
    const silenced = [{ entity: 'huawei', alias: 'Huawei', site: '127.0.0.1' }];
    expect(await stored()).toEqual({ settings: { ...settings, silenced } });
    expect([await granted(), await tabs()]).toEqual([allowed, open]);
    await storeSettings(installed.harness);
    await untilMarked(page, NAMES);
  });
});
