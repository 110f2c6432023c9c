/** Text becomes text: where our code could make elements of a text, and why it may there. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const FOLDERS = ['engine', 'page', 'components', 'copy', 'extension', 'entrypoints', 'locales'];

/** All that turns a text into elements or code. */
const MAKERS =
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|srcdoc|setHTML(?:Unsafe)?|createContextualFragment|parseFromString|DOMParser|execScript|eval)\b|\bdocument\.write(?:ln)?\b|new Function\b|javascript:/g;

/** File → what it uses, and the reason. */
const ALLOWED: Readonly<Record<string, { uses: readonly string[]; because: string }>> = {
  'copy/extract.ts': {
    uses: ['DOMParser', 'parseFromString'],
    because:
      'an article’s HTML is parsed into a document of its own, which runs and fetches nothing, and passes through DOMPurify before it is shown',
  },
  'copy/html-file.ts': {
    uses: ['outerHTML'],
    because: 'the copy is written to a file: elements become text, which is the safe way round',
  },
};

/**
 * What linters of stores find in the bundles although none of our files has it. Both stand in
 * libraries, and neither is reached: the test above shows that nothing of ours hands them markup.
 */
const IN_BUNDLES: Readonly<Record<string, string>> = {
  preact: 'sets innerHTML for dangerouslySetInnerHTML alone, which our views never use',
};

const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name}`)
    .filter((file) => /\.tsx?$/.test(file)),
);

describe('markup', () => {
  it('is looked for in all that is shipped', () => {
    expect(files.length).toBeGreaterThan(200);
  });

  it.each(files)('is made of no text in %s', (file) => {
    const found = [...code(file).matchAll(MAKERS)].map(([use]) => use);
    expect([...new Set(found)].sort()).toEqual([...(ALLOWED[file]?.uses ?? [])].sort());
  });

  it.each([
    'element.innerHTML = text',
    'document.write(text)',
    '<p dangerouslySetInnerHTML={{ __html: text }} />',
    'new Function(text)',
    "location.href = 'javascript:text'",
  ])('would be found in %s', (line) => {
    expect(line.match(MAKERS)).not.toBeNull();
  });

  it('is set by Preact in one place, which only a view that we do not have would reach', () => {
    const preact = readFileSync(join(ROOT, 'node_modules/preact/dist/preact.mjs'), 'utf8');
    const uses = preact.match(/\.innerHTML\s*=/g) ?? [];
    expect(uses.length).toBeGreaterThan(0);
    expect(preact).toMatch(/dangerouslySetInnerHTML/);
    expect(IN_BUNDLES.preact).toContain('never use');
  });

  it('is refused by the linter as well', () => {
    const { linter } = JSON.parse(readFileSync(join(ROOT, 'biome.json'), 'utf8'));
    expect(linter.rules.security.noDangerouslySetInnerHtml).toBe('error');
  });
});

/** The code of a file without its comments. */
function code(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}
