/** Pages nested or parted beyond reason are read to their end. */
import { afterAll, beforeAll, describe, it } from 'vitest';
import { type Installed, install } from './installed.ts';
import { DEEP, MANY } from './large-page-cases.ts';
import { expectRead } from './large-pages.ts';

describe('in chromium', () => {
  let installed: Installed;

  beforeAll(async () => {
    installed = await install('chromium', 'test');
  });
  afterAll(() => installed?.close());

  it.each(Object.entries({ ...DEEP, ...MANY }))('a page of %s is read', (_name, page) =>
    expectRead(installed, page),
  );
});
