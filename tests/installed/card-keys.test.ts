/** The card by keyboard on the build that readers get: its role, its order, its way out. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { clickButton, openClicked } from './clicked.ts';
import { cardHeading, inCard, untilCard, untilNoCard } from './closed-card.ts';
import { article, type Installed, install, until, untilMarked } from './installed.ts';
import { pointAt } from './point-at.ts';
import { CONTROLS, spokenFocus, spokenOn } from './spoken.ts';

const STORY = article(`<p><button id="before">Before</button> Huawei built it.</p>
<p><a id="link" href="#x">SenseTime</a> signed, <a id="after" href="#y">and more</a>.</p>
<p tabindex="0" id="box">ByteDance came.</p>`);
const MARKS = ['Huawei', 'SenseTime', 'ByteDance'];

interface Command {
  dispatch(command: string, tab: unknown): void;
}
declare const chrome: {
  commands: { onCommand: Command };
  tabs: { query(query: object): Promise<object[]> };
};

describe('the card of the shipped build in chromium', () => {
  let installed: Installed;
  let page: Page;

  beforeAll(async () => {
    installed = await install('chromium', 'shipped');
  });
  afterAll(() => installed?.close());
  afterEach(() => page.close());

  const opened = async (html = STORY, marks = MARKS) => {
    page = await openClicked(installed, html, marks);
  };
  const focus = () => page.evaluate(() => document.activeElement!.id);

  /** What the browser does when the reader presses the keys of the command: they reach no page. */
  async function nextMention(): Promise<void> {
    await page.bringToFront();
    await installed.harness.inExtension(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      chrome.commands.onCommand.dispatch('next-mention', tab);
    });
  }

  async function openByCommand(): Promise<void> {
    await opened();
    await page.focus('#before');
    await nextMention();
    await untilCard(page, 'Huawei');
  }

  it('is a dialog named by its heading, not modal, with a named Close button first', async () => {
    await openByCommand();
    const spoken = await spokenOn(page);
    const dialog = spoken.findIndex(({ role }) => role === 'dialog');
    expect(spoken[dialog]).toMatchObject({ name: 'Huawei', modal: false });
    const inside = spoken.slice(dialog);
    expect(inside.find(({ role }) => role === 'heading')).toMatchObject({ name: 'Huawei' });
    const controls = inside.filter(({ role }) => CONTROLS.has(role));
    expect(controls[0]).toMatchObject({ role: 'button', name: 'Close' });
    expect(controls.filter(({ name }) => name === '')).toEqual([]);
    expect(await spokenFocus(page)).toBe('heading “Huawei”');
  });

  it('is walked by Tab from top to bottom, and left and closed at its end', async () => {
    await openByCommand();
    const seen: string[] = [];
    for (let step = 0; step < 200; step++) {
      await page.keyboard.press('Tab');
      const at = await inCard(page, focusIn);
      if (!at) break;
      seen.push(at);
    }
    expect(seen.length).toBeGreaterThan(8);
    expect(seen[0]).toBe('Close 0');
    const order = seen.map((each) => Number(each.split(' ').at(-1)));
    expect(order).toEqual(order.map((_, index) => index));
    await untilNoCard(page);
    expect(await focus()).toBe('link');
  });

  it('is left and closed by Shift and Tab at its beginning', async () => {
    await openByCommand();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await withShift('Tab');
    expect(await inCard(page, focusIn)).toBe('Close 0');
    await withShift('Tab');
    await untilNoCard(page);
    await page.keyboard.press('Tab');
    expect(await focus()).toBe('before');
  });

  async function withShift(key: 'Tab'): Promise<void> {
    await page.keyboard.down('Shift');
    await page.keyboard.press(key);
    await page.keyboard.up('Shift');
  }

  it('closes by Escape under a resting pointer, which the page sees only when none is open', async () => {
    await opened();
    await page.focus('#before');
    await page.evaluate(() => {
      Object.assign(window, { escapes: 0 });
      for (const target of [window, document])
        target.addEventListener(
          'keydown',
          () => ((window as unknown as { escapes: number }).escapes += 1),
          true,
        );
    });
    const escapes = () => page.evaluate(() => (window as unknown as { escapes: number }).escapes);
    await pointAt(page, 'ByteDance');
    await untilCard(page, 'ByteDance');
    await page.keyboard.press('Escape');
    await untilNoCard(page);
    expect(await escapes()).toBe(0);
    expect(await focus()).toBe('before');
    await page.keyboard.press('Escape');
    expect(await escapes()).toBe(2);
  });

  it('goes from mention to mention by n, p and the arrows, and gives the focus back', async () => {
    await openByCommand();
    for (const [key, heading] of [
      ['n', 'SenseTime'],
      ['ArrowRight', 'ByteDance'],
      ['p', 'SenseTime'],
      ['ArrowLeft', 'Huawei'],
    ] as const) {
      await page.keyboard.press(key);
      await untilCard(page, heading);
      expect(await spokenFocus(page)).toBe(`heading “${heading}”`);
    }
    await nextMention();
    await untilCard(page, 'SenseTime');
    await page.keyboard.press('Escape');
    await untilNoCard(page);
    expect(await focus()).toBe('before');
  });

  it('adds no stop of Tab to the page, before or after a card', async () => {
    page = await installed.open(STORY);
    await page.bringToFront();
    const bare = await stops();
    expect(bare).toEqual(['before', 'link', 'after', 'box']);
    await clickButton(installed, page);
    await untilMarked(page, MARKS);
    await page.bringToFront();
    expect(await stops()).toEqual(bare);
    await pointAt(page, 'Huawei');
    await untilCard(page, 'Huawei');
    await page.keyboard.press('Escape');
    await untilNoCard(page);
    expect(await stops()).toEqual(bare);
  });

  /** The stops of Tab from the top of the page to where they begin anew. */
  async function stops(): Promise<string[]> {
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.focus('#before');
    const seen = [await focus()];
    for (let step = 0; step < 10; step++) {
      await page.keyboard.press('Tab');
      const at = await focus();
      if (at === 'before') break;
      if (at) seen.push(at);
    }
    return seen;
  }

  it('can be asked for by keys that the browser has assigned', async () => {
    await opened();
    const keys = await until('the keys', () =>
      installed.harness.inExtension(() =>
        (
          chrome as unknown as {
            commands: { getAll(): Promise<{ name: string; shortcut: string }[]> };
          }
        ).commands.getAll(),
      ),
    );
    const assigned = Object.fromEntries(keys.map(({ name, shortcut }) => [name, shortcut]));
    expect(assigned).toMatchObject({
      _execute_action: 'Alt+Shift+K',
      'next-mention': 'Alt+Shift+J',
      'hide-marks': 'Alt+Shift+H',
    });
    expect(await cardHeading(page)).toBeUndefined();
  });
});

/** Name of what has the focus in the card, and its place among all that can have it. */
function focusIn(surface: HTMLElement): string | undefined {
  const active = (surface.getRootNode() as ShadowRoot).activeElement as HTMLElement | null;
  if (!active) return undefined;
  const stops = [...surface.querySelectorAll('a, button, summary')].filter((each) =>
    each.checkVisibility(),
  );
  return `${active.ariaLabel ?? active.textContent} ${stops.indexOf(active)}`;
}
