/** In Chromium, pages that spoil what scripts rely on are marked all the same, and notice nothing. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BAD_PAGES, NAMES } from './bad-page-cases.ts';
import { type Installed, install } from './installed.ts';
import { openWatched } from './open-watched.ts';
import { addParagraph, untilMarkedInFrames } from './page-marks.ts';

describe('a page in chromium', () => {
  let installed: Installed;

  beforeAll(async () => {
    installed = await install('chromium', 'test');
  });
  afterAll(() => installed?.close());

  it.each(BAD_PAGES)('that %s is marked and followed', async (_name, html) => {
    const { page, errors } = await openWatched(installed, html);
    await untilMarkedInFrames(installed, page, NAMES);
    await addParagraph(installed, page, 'ByteDance came too.');
    await untilMarkedInFrames(installed, page, [...NAMES, 'ByteDance']);
    expect(errors).toEqual([]);
    await page.close();
  });
});
