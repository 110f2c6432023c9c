/** Whose code a module is, and what may be shipped. */
import { describe, expect, it } from 'vitest';
import { isAllowed, noticeFor } from '../../../tools/third-party/notice.ts';
import { ownerOf } from '../../../tools/third-party/owner.ts';
import { readPackage, type ShippedPackage } from '../../../tools/third-party/packages.ts';

describe('the owner of a module', () => {
  it.each([
    ['/p/node_modules/preact/dist/preact.mjs', 'node_modules/preact'],
    ['/p/node_modules/@floating-ui/dom/dist/a.mjs', 'node_modules/@floating-ui/dom'],
    ['/p/node_modules/a/node_modules/@b/c/index.js', 'node_modules/a/node_modules/@b/c'],
    ['\0rolldown/runtime.js', 'node_modules/rolldown'],
    ['\0vite/modulepreload-polyfill.js', 'node_modules/vite'],
    ['\0virtual:wxt-background-entrypoint?/p/entrypoints/background.ts', 'node_modules/wxt'],
    ['\0virtual:backstory/cards', undefined],
    ['/p/page/marks.ts', undefined],
  ])('of %j is %s', (id, owner) => {
    expect(ownerOf(id, '/p')).toBe(owner);
  });

  it.each(['\0somebody:else', '/elsewhere/a.js', '/project/a.js'])('of %j is asked for', (id) => {
    expect(() => ownerOf(id, '/p')).toThrow('Whose code is');
  });
});

describe('a licence', () => {
  it.each([
    ['MIT', true],
    ['MPL-2.0', true],
    ['(MPL-2.0 OR Apache-2.0)', true],
    ['(GPL-3.0-only OR MIT)', true],
    ['GPL-3.0-only', false],
    ['MIT AND GPL-3.0-only', false],
    ['UNLICENSED', false],
  ])('%s may be shipped: %s', (licence, may) => {
    expect(isAllowed(licence)).toBe(may);
  });
});

describe('the notice', () => {
  const shipped = (name: string, part: Partial<ShippedPackage> = {}): ShippedPackage => ({
    name,
    version: '1.0.0',
    licence: 'MIT',
    source: `https://github.com/x/${name}`,
    texts: ['Do what you like.'],
    ...part,
  });

  it('names packages in order and prints each text once, under all that have it', () => {
    const notice = noticeFor([
      shipped('c', { texts: ['Do no harm.'], licence: 'ISC' }),
      shipped('b'),
      shipped('a'),
    ]);
    const [, names] = notice.split('\n\n').slice(1);
    expect(names).toBe(
      'a 1.0.0  MIT  https://github.com/x/a\nb 1.0.0  MIT  https://github.com/x/b\nc 1.0.0  ISC  https://github.com/x/c',
    );
    expect(notice).toContain('a, b\n\nDo what you like.\n');
    expect(notice).toContain('c\n\nDo no harm.\n');
  });

  it('is not written over a licence that may not be shipped', () => {
    expect(() => noticeFor([shipped('a', { licence: 'GPL-3.0-only' })])).toThrow(
      'a is under GPL-3.0-only',
    );
  });
});

describe('an installed package', () => {
  it.each(['preact', 'wxt', 'mark.js', 'dompurify'])('%s tells its licence', (name) => {
    const { licence, source, texts } = readPackage(`node_modules/${name}`);
    expect(isAllowed(licence)).toBe(true);
    expect(source).toMatch(/^https:\/\/github\.com\/[\w.-]+\/[\w.-]+$/);
    expect(texts.join()).toMatch(/Copyright|Mozilla Public License/);
  });
});
