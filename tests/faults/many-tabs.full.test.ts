/** Two hundred tabs: all are marked, all follow a country, and the extension does not grow with them. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pressed, untilSays } from '../installed/in-popup.ts';
import { article, type Installed, install, until, untilMarked } from '../installed/installed.ts';
import { pressButton } from '../installed/own-pages.ts';
import { extensionMemory } from './memory.ts';

const TABS = 200;
/** As many tabs as the first look at the memory waits for. */
const FIRST = 20;
/** More than the extension may hold for the other 180, in MB: what it starts with, once more. */
const GROWTH = 30;
const STORY = article('<p>Huawei built it.</p><p>SenseTime signed in Malaysia.</p>');

describe.each(['chromium', 'firefox'] as const)('many tabs in %s', (name) => {
  let installed: Installed;
  const tabs: Page[] = [];
  const memory: number[] = [];

  beforeAll(async () => {
    installed = await install(name, 'test');
  });
  afterAll(() => installed?.close());

  async function expectInAll(marks: readonly string[]): Promise<void> {
    for (const page of tabs) {
      await page.bringToFront();
      await untilMarked(page, marks);
    }
  }

  it('are marked', async () => {
    while (tabs.length < TABS) {
      const page = await installed.open(STORY);
      await untilMarked(page, ['Huawei', 'SenseTime']);
      tabs.push(page);
      if (tabs.length === FIRST) memory.push(await extensionMemory(installed.harness));
    }
    await expectInAll(['Huawei', 'SenseTime']);
  });

  it('follow a country that is turned off, and on', async () => {
    for (const marks of [['Huawei'], ['Huawei', 'SenseTime']]) {
      await tabs.at(-1)!.bringToFront();
      const popup = await installed.harness.openPopup(tabs.at(-1)!);
      await untilSays(popup, '2 mentions');
      const before = await pressed(popup, 'Malaysia');
      await pressButton(popup, /^Malaysia/);
      await until('the toggle to turn', async () => (await pressed(popup, 'Malaysia')) !== before);
      await popup.close();
      await expectInAll(marks);
    }
  });

  it('do not make the extension grow', async () => {
    memory.push(await extensionMemory(installed.harness));
    const [first, last] = memory.map(Math.round);
    console.log(`${name}: ${first} MB with ${FIRST} tabs, ${last} MB with ${TABS}`);
    expect(last! - first!).toBeLessThan(GROWTH);
  });
});
