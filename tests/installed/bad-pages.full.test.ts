/** Pages that spoil what scripts rely on, in Firefox. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BAD_PAGES, NAMES } from './bad-page-cases.ts';
import { type Installed, install } from './installed.ts';
import { openWatched } from './open-watched.ts';
import { addParagraph, untilCounted } from './page-marks.ts';

describe('a page in firefox', () => {
  let installed: Installed;

  beforeAll(async () => {
    installed = await install('firefox', 'test');
  });
  afterAll(() => installed?.close());

  it.each(BAD_PAGES)('that %s is marked and followed', async (_name, html) => {
    const { page, errors } = await openWatched(installed, html);
    await untilCounted(installed, page, NAMES.length);
    await addParagraph(installed, page, 'ByteDance came too.');
    await untilCounted(installed, page, NAMES.length + 1);
    expect(errors).toEqual([]);
    await page.close();
  });
});
