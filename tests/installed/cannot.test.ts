/** The list of what a browser cannot do holds nothing that no test needs. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CANNOT } from './cannot.ts';

it.each(CANNOT)('$browser cannot $what: $reason', ({ what }) => {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' });
  const users = files
    .filter((name) => name.endsWith('.ts') && !name.startsWith('cannot'))
    .filter((name) => readFileSync(join(import.meta.dirname, name), 'utf8').includes(`'${what}'`));
  expect(users).not.toEqual([]);
});
