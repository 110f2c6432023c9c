/** Modal dialogs that stand in shadow roots of the page: a card asked for by key is to be reached there, or not to open. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { article, type Installed, install, until, untilMarked } from './installed.ts';

const MARKS = ['Huawei', 'SenseTime'];

/** A page with a modal dialog in a root of this kind, over its text; its elements are told to `window`. */
const pageWith = (mode: 'open' | 'closed') =>
  article(`<p>Huawei built it.</p><p>SenseTime signed.</p><x-offer></x-offer><script>
const root = document.querySelector('x-offer').attachShadow({ mode: '${mode}' });
const dialog = document.createElement('dialog');
const button = document.createElement('button');
button.textContent = 'Later';
dialog.append(button);
root.append(dialog);
Object.assign(window, { dialog, changes: [] });
new MutationObserver((records) => changes.push(...records)).observe(document.documentElement, { childList: true });
</script>`);

declare const dialog: HTMLDialogElement;
declare const changes: MutationRecord[];

describe.each(['chromium', 'firefox'] as const)('in %s, under a modal dialog', (browser) => {
  let installed: Installed;
  let page: Page;

  beforeAll(async () => {
    installed = await install(browser, 'test');
  });
  afterAll(() => installed?.close());
  afterEach(() => page.close());

  async function openUnder(mode: 'open' | 'closed'): Promise<void> {
    page = await installed.open(pageWith(mode));
    await untilMarked(page, MARKS);
    await page.evaluate(() => dialog.showModal());
    await installed.harness.command('next-mention', page);
  }

  /** The card in the dialog: its name, whether a click in its middle would reach it, and where that is. */
  const cardInDialog = () =>
    page.evaluate(() => {
      const root = dialog.lastElementChild?.shadowRoot;
      const surface = root?.querySelector('.surface');
      const name = surface?.querySelector('h2')?.textContent;
      if (!root || !surface || !name) return undefined;
      const { x, y, width, height } = surface.getBoundingClientRect();
      const close = surface.querySelector('.close')!.getBoundingClientRect();
      return {
        name,
        isReached: root.elementFromPoint(x + width / 2, y + height / 2) !== null,
        hasFocus: root.activeElement?.localName === 'h2',
        close: { x: close.x + close.width / 2, y: close.y + close.height / 2 },
        summary: { x: x + width / 2, y: y + height / 2 },
      };
    });

  const untilCard = (name: string) =>
    until(`the card of ${name}`, async () => {
      const card = await cardInDialog();
      return card?.name === name && card.hasFocus ? card : undefined;
    });

  it('in an open root a card stands inside it, with the keyboard, and gives the focus back', async () => {
    await openUnder('open');
    expect(await untilCard('Huawei')).toMatchObject({ isReached: true });
    await page.keyboard.press('n');
    expect(await untilCard('SenseTime')).toMatchObject({ isReached: true });
    await page.keyboard.press('Escape');
    await until('no card', async () => !(await cardInDialog()));
    const left = await page.evaluate(() => ({
      open: dialog.open,
      children: dialog.children.length,
      focused: document.activeElement?.shadowRoot?.activeElement?.textContent,
    }));
    expect(left).toEqual({ open: true, children: 1, focused: 'Later' });
  });

  it('in an open root a press inside the card leaves it open, and its button closes it', async () => {
    await openUnder('open');
    const { summary, close } = await untilCard('Huawei');
    await page.mouse.click(summary.x, summary.y);
    expect(await cardInDialog()).toMatchObject({ name: 'Huawei' });
    await page.mouse.click(close.x, close.y);
    await until('no card', async () => !(await cardInDialog()));
  });

  it('in a closed root no card is left that could not be reached', async () => {
    await openUnder('closed');
    await until('the card to be tried', () => page.evaluate(() => changes.length > 0));
    await until('the card to go', () =>
      page.evaluate(() => document.documentElement.lastElementChild === document.body),
    );
    await page.evaluate(() => dialog.close());
    await installed.harness.command('next-mention', page);
    await until('the card', () =>
      page.evaluate(() => document.documentElement.lastElementChild !== document.body),
    );
  });
});
