/** What a screen reader is told of every surface: each thing to operate has a name, each page a heading and a main part. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeSettings } from '../../tools/browser/settings.ts';
import { untilSays } from './in-popup.ts';
import { article, type Installed, install } from './installed.ts';
import { says } from './own-pages.ts';
import { CONTROLS, spokenOn } from './spoken.ts';

const STORY = article(`<p>Tô Lâm spoke in Hanoi of Huawei.</p><p>SenseTime has an office.</p>`);

const OWN_PAGES = [
  ['library.html', 'searchbox'],
  ['library.html#to-lam', 'link'],
  ['options.html', 'radio'],
  ['welcome.html', 'button'],
  ['copy.html', 'button'],
] as const;

describe('in chromium', () => {
  let installed: Installed;

  beforeAll(async () => {
    installed = await install('chromium', 'test');
    await storeSettings(installed.harness);
  });
  afterAll(() => installed?.close());

  /** Names and roles of a surface; nothing to operate is without a name. */
  async function heard(page: Page) {
    const spoken = await spokenOn(page);
    const nameless = spoken.filter(({ role, name }) => CONTROLS.has(role) && name.trim() === '');
    expect(nameless).toEqual([]);
    const roles = spoken.map(({ role }) => role);
    expect(roles.filter((role) => role === 'main')).toHaveLength(1);
    expect(roles).toContain('heading');
    return { spoken, roles };
  }

  it.each(OWN_PAGES)('%s says where one is, and names all it offers', async (address, role) => {
    const page = await installed.harness.extensionPage(address);
    await page.waitForSelector('h1');
    await page.waitForSelector('main :is(a, button)');
    const { spoken, roles } = await heard(page);
    expect(roles).toContain(role);
    expect(spoken[0]!.name).not.toBe('');
    await page.close();
  });

  it('the popup says how its toggles stand, and tells its buttons apart', async () => {
    const page = await installed.open(STORY);
    const popup = await installed.harness.openPopup(page);
    await untilSays(popup, '3 mentions of 3 names');
    const { spoken } = await heard(popup);
    const toggles = spoken.filter(({ name }) => /^(Vietnam|Cambodia|Malaysia|Region)/.test(name));
    const pressed = toggles.filter(({ role }) => role === 'button' || role === 'togglebutton');
    expect(pressed.map((each) => each.pressed)).toEqual(['true', 'true', 'true', 'true']);
    const buttons = spoken.filter(({ role }) => role === 'button').map(({ name }) => name);
    expect(new Set(buttons).size).toBe(buttons.length);
    await page.close();
  });

  it('the annotated copy leads from each mention to its note and back by name', async () => {
    const page = await installed.open(STORY);
    const popup = await installed.harness.openPopup(page);
    await untilSays(popup, '3 mentions');
    const isCopy = (target: { url(): string }) => target.url().endsWith('/copy.html');
    const opened = installed.harness.browser.waitForTarget(isCopy);
    await popup.evaluate(() => {
      const button = document.querySelector<HTMLElement>('.open-copy')!;
      // The popup closes with the click: its answer would never come.
      setTimeout(() => button.click());
    });
    const copy = (await (await opened).page())!;
    await copy.bringToFront();
    await says(copy, 'SenseTime');
    await copy.waitForSelector('.end-notes');
    const { spoken } = await heard(copy);
    for (const name of ['Tô Lâm', 'Huawei', 'SenseTime'])
      expect(
        spoken.some((each) => each.role === 'link' && each.name.includes(name)),
        name,
      ).toBe(true);
    await copy.close();
    await page.close();
  });
});
