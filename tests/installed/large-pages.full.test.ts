/** Pages beyond reason in every browser, up to one text node of 20 MB. */
import { afterAll, beforeAll, describe, it } from 'vitest';
import { type Installed, install } from './installed.ts';
import { ALSO_DEEP, DEEP, MANY, oneNode, VERY_MANY } from './large-page-cases.ts';
import { expectRead } from './large-pages.ts';

const PAGES = {
  ...DEEP,
  ...ALSO_DEEP,
  ...MANY,
  ...VERY_MANY,
  'one text node of 5 MB': oneNode(5),
  'one text node of 20 MB': oneNode(20),
};

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let installed: Installed;

  beforeAll(async () => {
    installed = await install(name, 'test');
  });
  afterAll(() => installed?.close());

  it.each(Object.entries(PAGES))('a page of %s is read', (_name, page) =>
    expectRead(installed, page),
  );
});
