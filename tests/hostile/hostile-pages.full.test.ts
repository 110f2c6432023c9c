/** Hostile pages in the installed extension, its card’s root closed: what they learn, change, and do not break. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeSettings } from '../../tools/browser/settings.ts';
import { untilSays } from '../installed/in-popup.ts';
import { type Installed, until } from '../installed/installed.ts';
import { openWatched } from '../installed/open-watched.ts';
import { addParagraph, mentionsWhenRead } from '../installed/page-marks.ts';
import {
  closedCardLook,
  closedCardText,
  hasCard,
  installClosed,
  restOnFirstName,
} from './closed.ts';
import type { Works } from './hostile-page.ts';
import { HOSTILE_PAGES } from './hostile-pages.ts';
import { untilNamesMarked } from './names-marked.ts';

const NAMES = ['Huawei', 'SenseTime'];

/** How the card looks on a page that does nothing. */
const UNTOUCHED = {
  opacity: '1',
  transform: 'none',
  clipPath: 'none',
  filter: 'none',
  visibility: 'visible',
  pointerEvents: 'auto',
  zoom: '1',
};

describe.each(['chromium', 'firefox'] as const)('in %s, a page that', (browser) => {
  let installed: Installed;

  beforeAll(async () => {
    installed = await installClosed(browser);
    await storeSettings(installed.harness);
  });
  afterAll(() => installed?.close());

  it.each(HOSTILE_PAGES)('$name', async (hostile) => {
    const { learns, changes, works, inFrames = [], says } = hostile;
    const { page, errors } = await openWatched(installed, hostile.page);
    const does = (what: Works) => works.includes(what);
    expect(does('card')).toBe(changes === 'nothing');
    expect(await mentionsWhenRead(installed, page)).toBe(NAMES.length);
    if (does('marks')) await untilNamesMarked(installed, page, [...NAMES, ...inFrames]);
    await restOnFirstName(installed, page);
    if (does('card')) {
      const words = await until('the card', () => closedCardText(installed, page));
      expect(words).toContain('What the report says');
      await until('a card that has faded in', async () => {
        const look = await closedCardLook(installed, page);
        return look?.opacity === '1';
      });
      expect(await closedCardLook(installed, page)).toMatchObject(UNTOUCHED);
      await checkUse(installed, page);
    } else {
      await page.evaluate(() => new Promise((done) => setTimeout(done, 900)));
      expect(await closedCardText(installed, page)).toBeUndefined();
    }
    await page.keyboard.press('Escape');
    await until('the card to go', async () => !(await hasCard(installed, page)));
    if (does('follows')) {
      await addParagraph(installed, page, 'ByteDance came too.');
      await untilNamesMarked(installed, page, [...NAMES, 'ByteDance', ...inFrames]);
    }
    // As text: what the browser itself lists is read through iterators that the page may have spoilt.
    const learnt = await page.evaluate('JSON.stringify(window.learnt ?? null)');
    expect(JSON.parse(learnt as string)).toEqual(learns);
    if (says) {
      const popup = await installed.harness.openPopup(page);
      await untilSays(popup, says);
      await popup.close();
    }
    expect(errors).toEqual([]);
    await page.close();
  });

  it('writes down calls does hear those of its own', async () => {
    const { page } = await openWatched(installed, HOSTILE_PAGES[0]!.page);
    await until('the watching', () => page.evaluate('window.watched'));
    await page.evaluate(() => document.createElement('p').append('words'));
    expect(await page.evaluate('learnt')).toEqual(['createElement', 'append']);
    await page.close();
  });
});

/** A real click opens the last part of the card. */
async function checkUse(installed: Installed, page: Page): Promise<void> {
  const before = (await closedCardLook(installed, page))!;
  await page.mouse.click(before.summary.x, before.summary.y);
  await until('the opened part', async () => (await closedCardLook(installed, page))?.open);
}
