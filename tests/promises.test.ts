/** Every promise to the reader is held by a test that exists. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/** The promises whose tests are written down; a new one is added here first. */
const PROMISES = [
  ...numbered('C', 1, 15),
  ...numbered('K', 1, 12),
  ...numbered('P', 1, 9),
  ...numbered('S', 1, 9),
];

interface Promised {
  id: string;
  words: string;
  /** `file: name of the test`, as it stands in the source. */
  tests: string[];
}

function numbered(letter: string, first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => `${letter}${first + index}`);
}

function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

function promisesIn(text: string): Promised[] {
  const promised: Promised[] = [];
  for (const line of text.split('\n')) {
    const [, id, words] = /^- \*\*(\w+)\*\* (.+)$/.exec(line) ?? [];
    if (id && words) promised.push({ id, words, tests: [] });
    const [, test] = /^ {2}- (.+)$/.exec(line) ?? [];
    if (test) promised.at(-1)!.tests.push(test);
  }
  return promised;
}

/** True if the source holds a test of this name: a string that `it` or `it.each` is called with. */
function hasTest(source: string, name: string): boolean {
  return ["'", '"', '`'].some((quote) => {
    const at = source.indexOf(`${quote}${name}${quote},`);
    return at >= 0 && /\(\s*$/.test(source.slice(0, at));
  });
}

const promised = promisesIn(read('docs/promises.md'));

describe('the promises', () => {
  it('are all written down, in order', () => {
    expect(promised.map(({ id }) => id)).toEqual(PROMISES);
  });

  it.each(promised)('$id is held by tests that exist', ({ tests }) => {
    expect(tests.length).toBeGreaterThan(0);
    for (const test of tests) {
      const [file, name] = test.split(/: (.*)/s) as [string, string];
      expect(existsSync(join(ROOT, file)), file).toBe(true);
      expect(hasTest(read(file), name), test).toBe(true);
    }
  });

  it('would be missed: a name that no test has is not found', () => {
    const source = "it('closes by its button', () => {});";
    expect(hasTest(source, 'closes by its button')).toBe(true);
    expect(hasTest(source, 'closes by its')).toBe(false);
    expect(hasTest("const words = 'closes by its button', x = 1;", 'closes by its button')).toBe(
      false,
    );
  });
});
