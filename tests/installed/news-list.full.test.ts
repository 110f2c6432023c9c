/** The news list: granted on the welcome page by one button, and given back. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OUTLETS } from '../../data/outlets.ts';
import type { Harness } from '../../tools/browser/harness.ts';
import { launchWithExtension } from '../../tools/browser/launch.ts';
import { buildFolder, registeredScripts, until, untilMarked } from './installed.ts';
import { pressButton, says, tickLabel } from './own-pages.ts';
import { SAMPLE, welcomePages } from './welcome.ts';

const PATTERNS = OUTLETS.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`));

describe('the news list in firefox', () => {
  let harness: Harness;
  let page: Page;

  beforeAll(async () => {
    harness = await launchWithExtension({
      browser: 'firefox',
      extension: buildFolder('firefox', 'shipped'),
      headless: true,
      width: 1280,
      height: 800,
      prefs: { 'extensions.webextOptionalPermissionPrompts': false },
    });
    page = await harness.extensionPage('welcome.html');
  });
  afterAll(() => harness?.close());

  it('does not come with an update', async () => {
    await harness.updateExtension();
    await delay(2000);
    expect(await welcomePages(harness)).toEqual([]);
    page = await harness.extensionPage('welcome.html');
  });

  const stored = () => harness.inExtension(() => browser.storage.local.get());

  it('marks its sample', async () => {
    await untilMarked(page, SAMPLE);
  });

  it('is granted as a whole by one button, but for what is unticked, and remembered', async () => {
    await tickLabel(page, /^Malaysiakini/);
    await pressButton(page, /^Allow \d+ news sites$/);
    await says(page, `Done: Backstory now reads ${OUTLETS.length - 1} news sites`);
    const wanted = PATTERNS.filter((pattern) => !pattern.includes('malaysiakini')).sort();
    const registered = async () => (await registeredScripts(harness))?.toSorted();
    await until('the registration', async () => (await registered())?.length === wanted.length);
    expect(await registered()).toEqual(wanted);
    const { settings } = (await until('the choice', async () => {
      const all = await stored();
      return (all.settings as { alwaysSites?: string[] })?.alwaysSites?.length && all;
    })) as { settings: { alwaysSites: string[] } };
    expect(settings.alwaysSites.toSorted()).toEqual(wanted);
  });

  it('loses nothing when the browser withdraws a part, and the settings say so', async () => {
    const settings = await harness.extensionPage('options.html');
    await says(settings, `${PATTERNS.length - 2} sites are read on every visit`);
    const gone = 'https://vnexpress.net/*';
    await harness.inExtension((origin) => browser.permissions.remove({ origins: [origin] }), gone);
    await says(settings, 'The browser has withdrawn: vnexpress.net.');
    await says(settings, 'Withdrawn in the browser');
    await until(
      'the registration to shrink',
      async () => !(await registeredScripts(harness))?.includes(gone),
    );
    await pressButton(settings, /^Ask again for 1 site$/);
    await says(settings, 'Read on every visit: vnexpress.net.');
    await until('the registration to grow', async () =>
      (await registeredScripts(harness))?.includes(gone),
    );
    await settings.close();
  });

  it('is given back by Delete all', async () => {
    const settings = await harness.extensionPage('options.html');
    await says(settings, 'sites are read on every visit');
    await pressButton(settings, /^Delete all$/);
    await pressButton(settings, /^Delete all of it$/);
    await says(settings, 'All of it is deleted');
    await until(
      'the registration to go',
      async () => (await registeredScripts(harness)) === undefined,
    );
    expect(await stored()).toEqual({});
    await settings.close();
  });
});

declare const browser: {
  permissions: { remove(what: object): Promise<boolean> };
  storage: { local: { get(): Promise<Record<string, unknown>> } };
};
