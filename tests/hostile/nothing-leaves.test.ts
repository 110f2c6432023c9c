/** A reader goes all the way through the extension, and no request leaves the browser but for the pages he opens. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Installed } from '../installed/installed.ts';
import { until } from '../installed/installed.ts';
import { type Asked, followRequests } from './asked.ts';
import { installClosed } from './closed.ts';
import { goAllTheWay } from './journey.ts';
import { type RecordingProxy, startProxy } from './proxy.ts';

declare const chrome: { tabs: { create(tab: object): Promise<unknown> } };

/** Hosts that the browsers ask on their own account, with and without an extension. */
const OF_THE_BROWSER =
  /(?:^|\/\/|\.)(?:mozilla\.(?:com|net|org)|firefox\.com|google(?:apis)?\.com|gvt1\.com)[:/]/;

describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  let installed: Installed;
  let proxy: RecordingProxy;
  let asked: Asked | undefined;

  beforeAll(async () => {
    proxy = await startProxy();
    installed = await installClosed(browser, proxy.options(browser));
    installed.pages.set('/favicon.ico', '');
    const { harness } = installed;
    if (browser === 'chromium')
      asked = await followRequests(harness.browser, harness.extensionUrl(''));
  });
  afterAll(async () => {
    await installed?.close();
    await proxy?.close();
  });

  const unasked = () => proxy.asked.filter((each) => !OF_THE_BROWSER.test(each));

  it('a whole journey asks for the one page that was opened', async () => {
    await goAllTheWay(installed);
    const expected = [`${installed.origin}/page-1`, `${installed.origin}/favicon.ico`];
    expect([...new Set(unasked())].filter((each) => !expected.includes(each))).toEqual([]);
    expect(unasked()).toContain(expected[0]);
  });

  it.runIf(browser === 'chromium')('each part asks for files of its own alone', () => {
    const own = installed.harness.extensionUrl('');
    const isOwn = (url: string) => url.startsWith(own) || url.startsWith(`blob:${own}`);
    expect(asked!.byItsParts.length).toBeGreaterThan(20);
    expect(asked!.byItsParts.filter((url) => !isOwn(url))).toEqual([]);
    expect(asked!.byItsScripts).toEqual([]);
  });

  it('a page of the extension is not let to ask', async () => {
    const page = await installed.harness.extensionPage('library.html');
    const outcome = await page.evaluate(
      (url) =>
        fetch(url).then(
          () => 'answered',
          () => 'refused',
        ),
      `${installed.origin}/from-a-page`,
    );
    expect(outcome).toBe('refused');
    await page.close();
    expect(proxy.asked).not.toContain(`${installed.origin}/from-a-page`);
  });

  it('neither is the background', async () => {
    const outcome = await installed.harness.inExtension(
      (url) =>
        fetch(url).then(
          () => 'answered',
          () => 'refused',
        ),
      `${installed.origin}/from-the-background`,
    );
    expect(outcome).toBe('refused');
    expect(proxy.asked).not.toContain(`${installed.origin}/from-the-background`);
  });

  it('what does leave is written down', async () => {
    await installed.harness.inExtension(async () => {
      await chrome.tabs.create({ url: 'http://leak.example/words' });
    });
    await until('the record', async () => proxy.asked.includes('http://leak.example/words'));
    expect(unasked()).toContain('http://leak.example/words');
  });
});
