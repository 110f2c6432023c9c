/** What a reader looked up in the library stands in no address that the browser keeps. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { article, type Installed, install, until } from '../installed/installed.ts';
import { keptFilesWith, newProfile } from './profile.ts';

/** A page of the web whose address the browser is to keep, to see that we look in the right place. */
const BAIT = 'kept-for-certain';
const LOOKED_UP = ['huawei', 'nokia', 'kh-huawei', 'relations/huawei'];

describe.each(['chromium', 'firefox'] as const)('in %s', (browser) => {
  it('the library leaves one address, whatever is looked up in it', async () => {
    const profile = await newProfile(browser);
    const installed = await install(browser, 'shipped', {
      args: profile.args,
      // Pages that a program opened count as visited only with this.
      prefs: { 'places.history.enabled': true },
    });
    try {
      await walk(installed);
    } finally {
      await installed.close();
    }
    expect(await keptFilesWith(profile.folder, BAIT)).not.toEqual([]);
    for (const each of LOOKED_UP)
      expect(await keptFilesWith(profile.folder, `library.html#${each}`)).toEqual([]);
    await profile.remove();
  });
});

async function walk(installed: Installed): Promise<void> {
  const visited = await installed.open(article('<p>Nothing.</p>'));
  await visited.goto(`${visited.url()}?${BAIT}`);
  const library = await installed.harness.extensionPage('library.html');
  await shows(library, 'Case studies');
  for (const each of LOOKED_UP) {
    const click = (id: string) => {
      const link = document.createElement('a');
      link.href = `#${id}`;
      document.querySelector('main')!.append(link);
      link.click();
      link.remove();
    };
    await library.evaluate(click, each);
  }
  await shows(library, 'Connections');
  await library.evaluate(() => history.back());
  await shows(library, 'Huawei’s dominance in Cambodia');
  // History is written a moment after the visit.
  await library.evaluate(() => new Promise((done) => setTimeout(done, 2_000)));
}

function shows(page: Page, heading: string): Promise<unknown> {
  return until(`the heading ${heading}`, () =>
    page.evaluate((words) => document.querySelector('main h2')?.textContent === words, heading),
  );
}
