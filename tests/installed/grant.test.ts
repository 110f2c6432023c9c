/** Granting a host for real. Only Firefox can be told to grant without its prompt; Chromium's cannot be pressed by a program. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Harness } from '../../tools/browser/harness.ts';
import { launchWithExtension } from '../../tools/browser/launch.ts';
import { markedTexts } from '../../tools/browser/marks.ts';
import { type Served, servePages } from '../../tools/browser/serve.ts';
import { article, buildFolder, registeredScripts, until, untilMarked } from './installed.ts';

declare const browser: {
  permissions: { request(what: object): Promise<boolean>; remove(what: object): Promise<boolean> };
};

describe('a granted host in firefox', () => {
  let harness: Harness;
  let served: Served;

  beforeAll(async () => {
    served = await servePages(new Map([['/', article('<p>Huawei was named.</p>')]]));
    harness = await launchWithExtension({
      browser: 'firefox',
      extension: buildFolder('firefox', 'shipped'),
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

  it('is read from the grant to its withdrawal', async () => {
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
