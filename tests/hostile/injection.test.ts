import { expect, it } from 'vitest';
import { describeInjection } from './injection.ts';
import { ADDRESS, ATTACK } from './poison.ts';

describeInjection('chromium');

it('holds an attack of each kind', () => {
  expect(ADDRESS).toMatch(/^javascript:/);
  for (const part of ['<img', '<script>', '</style>', '{{', '\u202E', '\u0000'])
    expect(ATTACK).toContain(part);
});
