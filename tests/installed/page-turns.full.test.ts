/** What a page may do to itself, and to us, once it is marked: we follow, or rest. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardText, type Installed, install, until, untilMarked } from './installed.ts';
import { openWatched } from './open-watched.ts';
import { STORY, TURNS } from './page-turn-cases.ts';
import { pointAt } from './point-at.ts';
import { AT_REST, callsOfUs } from './work.ts';

describe('a marked page in chromium', () => {
  let installed: Installed;

  beforeAll(async () => {
    installed = await install('chromium', 'test');
  });
  afterAll(() => installed?.close());

  it.each(TURNS)(
    'that %s stays marked, opens cards, and is left in peace',
    async (_, turn, marks) => {
      const { page, errors } = await openWatched(installed, STORY);
      await untilMarked(page, ['Huawei', 'SenseTime']);
      await page.evaluate(turn);
      await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
      await untilMarked(page, marks);
      await pointAt(page, marks[0]!);
      expect(await until('the card', () => cardText(page))).toContain(marks[0]);
      await page.keyboard.press('Escape');
      await until('the card to close', async () => (await cardText(page)) === undefined);
      await page.evaluate(() => new Promise((done) => setTimeout(done, 250)));
      expect(await callsOfUs(page)).toBeLessThan(AT_REST);
      expect(errors).toEqual([]);
      await page.close();
    },
  );

  it.each([
    ['whole tree', () => document.documentElement.remove()],
    ['body', () => document.body.remove()],
    ['text', () => document.body.replaceChildren()],
  ])('that removes its %s is left in peace', async (_, remove) => {
    const { page, errors } = await openWatched(installed, STORY);
    await untilMarked(page, ['Huawei', 'SenseTime']);
    await page.evaluate(remove);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 250)));
    expect(await page.evaluate(() => CSS.highlights.get('backstory-upper')?.size)).toBe(0);
    expect(await callsOfUs(page)).toBeLessThan(AT_REST);
    expect(errors).toEqual([]);
    await page.close();
  });

  it.each([
    ['removes the card’s element', () => document.documentElement.lastElementChild!.remove()],
    [
      'moves the card’s element',
      () => document.body.append(document.documentElement.lastElementChild!),
    ],
    ['keeps only its body', () => document.documentElement.replaceChildren(document.body)],
  ])('that %s gets the next card all the same', async (_, remove) => {
    const { page, errors } = await openWatched(installed, STORY);
    await untilMarked(page, ['Huawei', 'SenseTime']);
    await pointAt(page, 'Huawei');
    await until('the card', () => cardText(page));
    await page.evaluate(remove);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
    await untilMarked(page, ['Huawei', 'SenseTime']);
    await pointAt(page, 'SenseTime');
    await until('the next card', async () => (await cardText(page))?.includes('SenseTime'));
    expect(
      await page.evaluate(
        () =>
          document.documentElement.lastElementChild!.shadowRoot!.querySelector(':popover-open') !==
          null,
      ),
    ).toBe(true);
    expect(errors).toEqual([]);
    await page.close();
  });
});
