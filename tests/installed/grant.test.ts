/** Granting a host and taking it back: by the extension's own question, and in the browser's settings. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Harness } from '../../tools/browser/harness.ts';
import { launchWithExtension } from '../../tools/browser/launch.ts';
import { markedTexts } from '../../tools/browser/marks.ts';
import { type Served, servePages } from '../../tools/browser/serve.ts';
import { cannot } from './cannot.ts';
import {
  article,
  buildFolder,
  type Installed,
  install,
  registeredScripts,
  until,
  untilMarked,
} from './installed.ts';

declare const browser: {
  permissions: { request(what: object): Promise<boolean>; remove(what: object): Promise<boolean> };
};

const BROWSERS = ['chromium', 'firefox'] as const;
const HOSTS = ['http://127.0.0.1/*', 'http://localhost/*'];

describe.each(BROWSERS)('a host granted in %s by its own question', (name) => {
  let harness: Harness;
  let served: Served;

  beforeAll(async () => {
    served = await servePages(new Map([['/', article('<p>Huawei was named.</p>')]]));
    harness = await launchWithExtension({
      browser: name,
      extension: buildFolder(name, 'shipped'),
      headless: true,
      width: 1000,
      height: 800,
      prefs: { 'extensions.webextOptionalPermissionPrompts': false },
    });
  });
  afterAll(async () => {
    await harness?.close();
    await served?.close();
  });

  it('is read from the grant to its withdrawal', async ({ skip }) => {
    skip(...cannot(name, 'grant an optional host'));
    expect(await registeredScripts(harness)).toBeUndefined();
    const page = await harness.extensionPage('popup.html');
    await page.evaluate(() => {
      const ask = () => browser.permissions.request({ origins: ['http://127.0.0.1/*'] });
      document.addEventListener('click', ask, { once: true });
    });
    await page.mouse.click(20, 20);
    expect(await until('the registration', () => registeredScripts(harness))).toEqual([
      'http://127.0.0.1/*',
    ]);

    const read = await harness.newPage();
    await read.goto(`${served.origin}/`);
    await untilMarked(read, ['Huawei']);

    await page.evaluate(() => browser.permissions.remove({ origins: ['http://127.0.0.1/*'] }));
    await until(
      'the registration to go',
      async () => (await registeredScripts(harness)) === undefined,
    );
    await until('the open page to be left', async () => (await markedTexts(read)).length === 0);
    const unread = await harness.newPage();
    await unread.goto(`${served.origin}/`);
    await unread.evaluate(() => new Promise((done) => setTimeout(done, 1000)));
    expect(await markedTexts(unread)).toEqual([]);
  });
});

describe.each(BROWSERS)('hosts in the settings of %s', (name) => {
  let installed: Installed;

  beforeAll(async () => {
    installed = await install(name, 'test');
  });
  afterAll(() => installed?.close());

  it('are left when the reader withdraws them, and read again when he grants them', async () => {
    const { harness } = installed;
    const page = await installed.open(article('<p>Huawei was named.</p>'));
    await untilMarked(page, ['Huawei']);
    await harness.setHosts(HOSTS, false);
    await until('the registration to go', async () => !(await registeredScripts(harness)));
    await page.bringToFront();
    await untilMarked(page, []);
    await harness.setHosts(HOSTS, true);
    await until('the registration', () => registeredScripts(harness));
    await page.bringToFront();
    await untilMarked(page, ['Huawei']);
  });
});
