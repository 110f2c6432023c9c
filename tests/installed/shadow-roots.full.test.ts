/** Open shadow roots are read and their marks are drawn; closed ones stay the site's own. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { article, type Installed, install, until } from './installed.ts';
import { linePixels } from './line-pixels.ts';
import { openWatched } from './open-watched.ts';

/** Longer than the old script takes to notice that it is alone, and the new one to read, in ms. */
const TAKEN_OVER = 2500;

/** Elements of a page, each with a root; what the root gets is in the element's own words. */
const PAGE = article(`<p id="light">Huawei built it.</p>
<x-open></x-open><x-outer></x-outer><x-slot>SenseTime signed.</x-slot><x-late></x-late>
<x-changed></x-changed><x-closed></x-closed><style>x-open, x-outer, x-slot, x-late, x-changed, x-closed { display: block; min-height: 30px; margin: 30px 0 }</style>
<script>
const open = (name, html, mode = 'open') => {
  const host = document.querySelector(name);
  const root = host.attachShadow({ mode });
  root.innerHTML = html;
  return root;
};
open('x-open', '<p>Huawei in a root.</p>');
open('x-outer', '<div><x-inner></x-inner></div>');
const inner = document.querySelector('x-outer').shadowRoot.querySelector('x-inner');
inner.attachShadow({ mode: 'open' }).innerHTML = '<p>Huawei in a root in a root.</p>';
open('x-slot', '<section><slot></slot></section>');
setTimeout(() => open('x-late', '<p>Huawei in a late root.</p>'), 700);
const changed = open('x-changed', '<p>ByteDance in a root.</p>');
setTimeout(() => { changed.innerHTML = '<p>Huawei in a changed root.</p>'; changed.adoptedStyleSheets = []; }, 900);
open('x-closed', '<p>Huawei in a closed root.</p>', 'closed');
</script>`);

/** Text around each mark, wherever it stands. */
const MARKED = [
  'Huawei built it.',
  'Huawei in a changed root.',
  'Huawei in a late root.',
  'Huawei in a root in a root.',
  'Huawei in a root.',
  'SenseTime signed.',
];

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let installed: Installed;
  let page: Page;
  let errors: string[];

  beforeAll(async () => {
    installed = await install(name, 'test');
    ({ page, errors } = await openWatched(installed, PAGE));
  });
  afterAll(() => installed?.close());

  it('open roots are marked, nested, slotted, late and changed ones too', async () => {
    let seen: string[] = [];
    await until(
      () => `marks, seen ${seen.join(' ')}`,
      async () => {
        seen = await markedBlocks(page);
        return seen.join() === MARKED.join();
      },
    );
    expect(errors).toEqual([]);
  });

  it.each(['x-open', 'x-late', 'x-changed', 'x-slot', '#light'])(
    'a line is drawn under the name in %s',
    async (selector) => {
      expect(await linePixels(page, selector)).toBeGreaterThan(20);
    },
  );

  it('no line is drawn in a closed root', async () => {
    expect(await linePixels(page, 'x-closed')).toBe(0);
  });

  it('lines are gone from all roots when the marks are hidden, and come back', async () => {
    await hide(installed, true);
    await until('no marks', () => page.evaluate(() => CSS.highlights.size === 0));
    expect(await linePixels(page, 'x-open')).toBe(0);
    await hide(installed, false);
    await until('the marks', async () => (await linePixels(page, 'x-open')) > 20);
  });

  it('an update of the extension leaves one style in a root at most', async () => {
    const sheets = name === 'firefox' ? 1 : 0;
    expect(await sheetsInRoot(page)).toBe(sheets);
    await installed.harness.updateExtension();
    await delay(TAKEN_OVER);
    await page.bringToFront();
    await until('the marks', async () => (await linePixels(page, 'x-open')) > 20);
    expect(await sheetsInRoot(page)).toBe(sheets);
  });

  it.each(['x-open', '#light'])(
    'no line stays in %s when the extension is removed',
    async (selector) => {
      await installed.harness.removeExtension().catch(() => undefined);
      await until('no line', async () => (await linePixels(page, selector)) === 0);
    },
  );
});

declare const chrome: {
  tabs: {
    query(query: object): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: object): Promise<unknown>;
  };
};

/** Tells every page what the command would tell the one in front. */
async function hide({ harness }: Installed, hidden: boolean): Promise<void> {
  await harness.inExtension(async (request) => {
    for (const { id } of await chrome.tabs.query({}))
      await chrome.tabs.sendMessage(id, { backstory: 'hidden-changed', request }).catch(() => {});
  }, hidden);
}

function sheetsInRoot(page: Page): Promise<number> {
  return page.evaluate(
    () => document.querySelector('x-open')!.shadowRoot!.adoptedStyleSheets.length,
  );
}

function markedBlocks(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('backstory-upper') ?? [])]
      .filter(({ startContainer }) => startContainer.isConnected)
      .map(({ startContainer }) => startContainer.textContent!.trim())
      .sort(),
  );
}
