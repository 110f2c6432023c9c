/** Pages whose policy allows nothing: the card looks and works as elsewhere, and nothing is reported. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ServedPage } from '../../tools/browser/serve.ts';
import { cardText, type Installed, install, until, untilMarked } from './installed.ts';
import { openWatched, type Watched } from './open-watched.ts';
import { pointAt } from './point-at.ts';

const BODY = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Strict</title></head>
<body><p>Huawei built it.</p><p>SenseTime signed.</p></body></html>`;

const under = (policy: string): ServedPage => ({
  body: BODY,
  headers: { 'content-type': 'text/html', 'content-security-policy': policy },
});

const POLICIES = [
  "default-src 'none'",
  "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  "default-src 'none'; sandbox allow-scripts allow-same-origin",
];

/** Ink, paper, size and words of the open card. */
const look = (page: Page) =>
  page.evaluate(() => {
    const surface = document.documentElement.lastElementChild!.shadowRoot!.firstElementChild!;
    const { color, backgroundColor, fontSize, width } = getComputedStyle(surface);
    return { color, backgroundColor, fontSize, width, words: surface.textContent };
  });

describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  let installed: Installed;
  let plain: Awaited<ReturnType<typeof look>>;

  beforeAll(async () => {
    installed = await install(browser, 'test');
    const { page } = await openWithCard(BODY);
    plain = await look(page);
    await page.close();
  });
  afterAll(() => installed?.close());

  async function openWithCard(content: ServedPage): Promise<Watched> {
    const watched = await openWatched(installed, content);
    await watched.page.bringToFront();
    await untilMarked(watched.page, ['Huawei', 'SenseTime']);
    await pointAt(watched.page, 'Huawei');
    await until('the card', () => cardText(watched.page));
    return watched;
  }

  it.each(POLICIES)('a page under “%s” has its card, and no violation', async (policy) => {
    const { page, errors } = await openWatched(installed, under(policy));
    await page.bringToFront();
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        seen.push(`${violatedDirective} ${blockedURI}`),
      );
    });
    await untilMarked(page, ['Huawei', 'SenseTime']);
    await pointAt(page, 'Huawei');
    await until('the card', () => cardText(page));
    expect(await look(page)).toEqual(plain);
    await page.keyboard.press('Escape');
    await until('the card to close', async () => (await cardText(page)) === undefined);
    expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
    // The browser itself asks for an icon, which the policy forbids as well.
    expect(errors.filter((each) => !each.includes('favicon.ico'))).toEqual([]);
    await page.close();
  });

  it.runIf(browser === 'chromium')('the watch would notice a violation', async () => {
    const { page, errors } = await openWatched(installed, under(POLICIES[0]!));
    await page.evaluate(() => document.head.append(document.createElement('style')));
    await page.evaluate(() => {
      document.querySelector('style')!.textContent = 'p { color: red }';
    });
    await until('the report', async () => errors.length > 0);
    await page.close();
  });
});
