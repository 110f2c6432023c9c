/** Mozilla's linter over the build for Firefox: what it says is about other people's code, and known. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KNOWN_WARNINGS } from '../../tools/firefox-lint/known.ts';
import { lintFirefox } from '../../tools/firefox-lint/lint.ts';
import { buildFolder } from './installed.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const SHIPPED_CODE = [
  'components',
  'copy',
  'engine',
  'entrypoints',
  'extension',
  'locales',
  'page',
];
/** All ways in which a script writes markup or makes code of a text. */
const MARKUP =
  /\b(?:innerHTML|outerHTML)\s*=[^=]|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|setHTMLUnsafe|createContextualFragment|\beval\(|new Function\(/;

/** The linter parses two megabytes; ms. */
const LONG = 180_000;

describe('Mozilla’s linter', { timeout: LONG }, () => {
  it('finds nothing in the shipped build that is ours', () => {
    const messages = lintFirefox(buildFolder('firefox', 'shipped'));
    expect(messages.filter(({ known }) => !known)).toEqual([]);
    expect(new Set(messages.map(({ known }) => known))).toEqual(new Set(KNOWN_WARNINGS));
  });

  it('would report a warning of ours as not explained', () => {
    const folder = mkdtempSync(join(tmpdir(), 'backstory-lint-'));
    try {
      cpSync(
        join(buildFolder('firefox', 'shipped'), 'manifest.json'),
        join(folder, 'manifest.json'),
      );
      writeFileSync(join(folder, 'page.js'), 'document.body.innerHTML = document.title;\n');
      const strange = lintFirefox(folder).filter(({ known, file }) => !known && file === 'page.js');
      expect(strange).toMatchObject([{ code: 'UNSAFE_VAR_ASSIGNMENT' }]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('is right about our own code: none of it writes markup', () => {
    const files = SHIPPED_CODE.flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/.test(name))
        .map((name) => join(ROOT, folder, name)),
    );
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => MARKUP.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('has every known warning explained to the reviewer', () => {
    const notes = readFileSync(join(ROOT, 'docs', 'store', 'reviewer-notes.md'), 'utf8');
    for (const { package: name, why } of KNOWN_WARNINGS) {
      expect(notes).toContain(`**${name}** ${why}`);
    }
  });
});
