/** An open card, its root closed, against scripts of the page and against the reader’s own hand led astray. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { callExpression } from '../../tools/browser/inject.ts';
import { storeSettings } from '../../tools/browser/settings.ts';
import { type Installed, until, untilMarked } from '../installed/installed.ts';
import { NAMES, openCard, openMarked } from './attacked-card.ts';
import { ATTACKS } from './card-attacks.ts';
import { buttonInCard, closedCardText, installClosed } from './closed.ts';

declare const chrome: {
  storage: { local: { get(): Promise<unknown> } };
  permissions: { getAll(): Promise<unknown> };
};

describe.each(['chromium', 'firefox'] as const)('in %s, a page that', (browser) => {
  let installed: Installed;
  let page: Page;

  beforeAll(async () => {
    installed = await installClosed(browser);
    await storeSettings(installed.harness);
  });
  afterAll(() => installed?.close());
  beforeEach(async () => {
    page = await openMarked(installed);
    await page.evaluate(() => {
      const heard: string[] = [];
      const types = [
        'pointerdown',
        'click',
        'focusin',
        'selectstart',
        'copy',
        'dragstart',
        'toggle',
      ];
      for (const type of types)
        addEventListener(
          type,
          (event) => {
            const path = event.composedPath().map((each) => (each as Node).nodeName ?? 'window');
            heard.push([type, ...path.slice(0, 2)].join(' '));
          },
          true,
        );
      Object.assign(globalThis, { heard });
    });
    await openCard(installed, page);
    return () => page.close();
  });

  const heard = () => page.evaluate('heard') as Promise<string[]>;
  const untilCard = (words: string) =>
    until(`a card that says ${words}`, async () =>
      (await closedCardText(installed, page))?.includes(words),
    );

  it.each(ATTACKS)('$name', async ({ attempt, learns }) => {
    const before = await closedCardText(installed, page);
    expect(await page.evaluate(callExpression(attempt, []))).toEqual(learns[browser]);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
    expect(await closedCardText(installed, page)).toBe(before);
  });

  it('moves a pointer of its own over a name opens nothing', async () => {
    await page.keyboard.press('Escape');
    await until('no card', async () => !(await closedCardText(installed, page)));
    await page.evaluate(async () => {
      const name = document.querySelectorAll('p')[1]!;
      const { left, top } = name.getBoundingClientRect();
      for (let move = 0; move < 20; move++) {
        const at = { clientX: left + 10 + move, clientY: top + 10, bubbles: true };
        name.dispatchEvent(new PointerEvent('pointermove', { ...at, pointerType: 'mouse' }));
        name.dispatchEvent(new PointerEvent('click', { ...at, pointerType: 'touch' }));
        await new Promise((done) => setTimeout(done, 40));
      }
    });
    expect(await closedCardText(installed, page)).toBeUndefined();
  });

  it('listens hears that the reader pressed something, and not what', async () => {
    const { x, y } = await buttonInCard(installed, page, 'summary');
    await page.mouse.click(x, y);
    expect(await heard()).toEqual([
      ...['pointerdown DIV HTML', 'focusin DIV HTML', 'click DIV HTML'],
    ]);
    expect(await page.evaluate(() => document.activeElement!.nodeName)).toBe('DIV');
  });

  it('waits for a selection, a copy or a drag out of the card gets none', async () => {
    const { x, y } = await buttonInCard(installed, page, '.summary');
    await page.mouse.click(x, y, { count: 3 });
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyC');
    await page.keyboard.up('Control');
    const link = await buttonInCard(installed, page, 'a');
    await page.mouse.move(link.x, link.y);
    await page.mouse.down();
    await page.mouse.move(link.x + 60, link.y + 60, { steps: 6 });
    await page.mouse.up();
    expect(await page.evaluate(() => String(getSelection()))).toBe('');
    expect((await heard()).filter((each) => /^(?:dragstart|selectstart)/.test(each))).toEqual([]);
  });

  it('lets clicks through a picture over the card gets a spelling silenced at most, with a way back', async () => {
    const stored = await installed.harness.inExtension(() => chrome.storage.local.get());
    const granted = await installed.harness.inExtension(() => chrome.permissions.getAll());
    await page.evaluate(() => {
      const cover = document.body.appendChild(document.createElement('div'));
      cover.popover = 'manual';
      cover.style.cssText =
        'position: fixed; inset: 0; width: 100vw; height: 100vh; pointer-events: none; background: gold';
      cover.textContent = 'Click here to win';
      cover.showPopover();
    });
    const { x, y } = await buttonInCard(installed, page, '.wrong button');
    await page.mouse.click(x, y);
    await untilMarked(page, ['SenseTime']);
    await untilCard('Mark it again');
    expect(await installed.harness.inExtension(() => chrome.storage.local.get())).toEqual(stored);
    expect(await installed.harness.inExtension(() => chrome.permissions.getAll())).toEqual(granted);
    const back = await buttonInCard(installed, page, '.wrong button');
    await page.mouse.click(back.x, back.y);
    await untilMarked(page, NAMES);
  });

  it.each(['popover', 'dialog'] as const)(
    'puts a %s of its own over the card keeps the click to itself',
    async (kind) => {
      const { x, y } = await buttonInCard(installed, page, '.wrong button');
      await page.evaluate((which) => {
        const cover = document.body.appendChild(
          document.createElement(which === 'dialog' ? 'dialog' : 'div'),
        );
        cover.style.cssText =
          'position: fixed; inset: 0; width: 100vw; height: 100vh; max-width: none; max-height: none; opacity: 0.01';
        if (cover instanceof HTMLDialogElement) cover.showModal();
        else {
          cover.popover = 'manual';
          cover.showPopover();
        }
      }, kind);
      await page.mouse.click(x, y);
      expect((await heard()).filter((each) => each.startsWith('click'))).toEqual([
        `click ${kind === 'dialog' ? 'DIALOG' : 'DIV'} BODY`,
      ]);
      await untilMarked(page, NAMES);
    },
  );
});
