/** Pages that are empty, huge, vanishing or no pages: no error, nothing left running. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { markedTexts } from '../../tools/browser/marks.ts';
import { article, type Installed, install, until, untilMarked } from './installed.ts';

/** About 5 MB of prose with one name at its end. */
const HUGE = article(
  `${'<p>The river rose and the road was closed for the day. </p>'.repeat(85_000)}<p>Huawei.</p>`,
);

const VANISHING =
  article(`${'<p>Huawei was named here, and the road was closed.</p>'.repeat(20_000)}
<script>setTimeout(() => document.body.remove(), 30)</script>`);

describe('an odd page', () => {
  let installed: Installed;

  beforeAll(async () => {
    installed = await install('chromium', 'test');
  });
  afterAll(() => installed?.close());

  async function openListening(html: string) {
    const errors: string[] = [];
    const page = await installed.open('');
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    const path = `/odd-${installed.pages.size}`;
    installed.pages.set(path, html);
    await page.goto(installed.origin + path);
    return { page, errors };
  }

  it.each([
    ['is empty', ''],
    ['has no body text', '<!doctype html><img alt=""><hr>'],
    [
      'has frames instead of a body',
      '<!doctype html><frameset cols="50%,50%"><frame><frame></frameset>',
    ],
    ['removes its body while it is read', VANISHING],
  ])('that %s causes no error and bears no mark', async (_name, html) => {
    const { page, errors } = await openListening(html);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 1500)));
    expect(await markedTexts(page)).toEqual([]);
    expect(errors.filter((error) => !error.includes('favicon') && !error.includes('404'))).toEqual(
      [],
    );
    await page.close();
  });

  it('of 5 MB is read to its end', async () => {
    const { page, errors } = await openListening(HUGE);
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    await untilMarked(page, ['Huawei']);
    expect(errors.filter((error) => !error.includes('404'))).toEqual([]);
    await page.close();
  });

  it.each([
    ['plain text', 'text/plain'],
    ['XML', 'application/xml'],
  ])('of %s is left alone', async (_name, type) => {
    const path = `/file-${installed.pages.size}`;
    installed.pages.set(path, { body: '<story>Huawei</story>', headers: { 'content-type': type } });
    const page = await installed.harness.newPage();
    await page.goto(installed.origin + path);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 1000)));
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await page.close();
  });

  it('that replaces its body is read anew', async () => {
    const { page } = await openListening(article('<p>Huawei.</p>'));
    await untilMarked(page, ['Huawei']);
    await page.evaluate(() => {
      document.body = document.createElement('body');
      document.body.textContent = 'SenseTime.';
    });
    await untilMarked(page, ['SenseTime']);
    await until('one document child', () =>
      page.evaluate(() => document.documentElement.children.length === 2),
    );
    await page.close();
  });
});
