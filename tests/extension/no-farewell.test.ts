/** The extension leaves without a word: a page that opens at the end would tell somebody of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');

const sources = ['extension', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join(ROOT, folder, file), 'utf8')),
);

describe('the extension', () => {
  it('opens no page when it is taken out', () => {
    expect(sources.length).toBeGreaterThan(20);
    expect(sources.filter((source) => source.includes('setUninstallURL'))).toEqual([]);
  });
});
