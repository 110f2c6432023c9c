/** What is said of other people's code in the extension, held against the code that is in it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { noticeFor } from '../../tools/third-party/notice.ts';
import { readPackage } from '../../tools/third-party/packages.ts';
import { readRecord } from '../../tools/third-party/record.ts';
import { buildFolder } from './installed.ts';

const BROWSERS = ['chromium', 'firefox'] as const;
const bundled = new Set(BROWSERS.flatMap((browser) => readRecord(buildFolder(browser, 'shipped'))));

describe('the third-party notice', () => {
  it.each(BROWSERS)('in the build for %s is the one that licences writes', (browser) => {
    const shipped = readFileSync(join(buildFolder(browser, 'shipped'), 'THIRD-PARTY.txt'), 'utf8');
    expect(shipped).toBe(noticeFor([...bundled].map(readPackage)));
  });

  it('covers every package that package.json names for the product', () => {
    const { dependencies } = JSON.parse(
      readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8'),
    );
    for (const name of Object.keys(dependencies)) expect(bundled).toContain(`node_modules/${name}`);
  });
});
