/** The texts for the stores against the stores' limits and against what is shipped. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifestWords as words } from '../locales/en-manifest.ts';

const ROOT = join(import.meta.dirname, '..');

function read(...path: string[]): string {
  return readFileSync(join(ROOT, ...path), 'utf8');
}

/** The text under a heading of the listing. */
function section(heading: string): string {
  const [, text] = read('docs/store/listing.md').split(`\n## ${heading}\n`);
  return text!.split('\n## ')[0]!.trim();
}

/** What stands in backticks at the beginning of a section's table rows. */
function rows(heading: string): string[] {
  return [...section(heading).matchAll(/^\| `([^`]+)` \| .{20}/gm)].map(([, name]) => name!);
}

describe('the listing', () => {
  it.each<[string, number, number]>([
    // Firefox shows 45 characters of a name, Chrome's summary has 132, Edge wants 250 of description.
    ['Name', 1, 45],
    ['Summary', 1, 132],
    ['Description', 250, 10_000],
    ['Single purpose', 1, 1_000],
  ])('keeps its %s between %i and %i characters', (heading, least, most) => {
    const { length } = section(heading);
    expect(length).toBeGreaterThanOrEqual(least);
    expect(length).toBeLessThanOrEqual(most);
  });

  it('has the name and the summary that the browser shows', () => {
    expect(section('Name')).toBe(words.name);
    expect(section('Summary')).toBe(words.description);
  });

  it.each(['chromium', 'firefox'])(
    'gives a reason for each permission in %s, and for no other',
    (browser) => {
      const { permissions, optional_host_permissions } = JSON.parse(
        read('tests/fixtures', `manifest.${browser}.json`),
      );
      expect(rows('Permissions')).toEqual([...permissions, ...optional_host_permissions]);
    },
  );

  it('says what cannot be hidden', () => {
    expect(section('Description')).toContain('It is no anonymity tool');
    expect(section('Description')).toMatch(/The store knows that you installed it/);
  });
});

describe('the texts for the stores', () => {
  const files = [
    'SECURITY.md',
    ...readdirSync(join(ROOT, 'docs/store')).map((name) => `docs/store/${name}`),
  ];

  it.each(files)('%s promises no anonymity and leaves no gap to fill in', (file) => {
    const text = read(file).replaceAll('no anonymity tool', '');
    expect(text).not.toMatch(
      /anonym|untraceable|undetectable|invisible|100 ?%|completely (?:safe|private)/i,
    );
    expect(text).not.toMatch(/TODO|TBD|FIXME|XXX|lorem|your-|@[\w-]+\.(?:com|org|example)/i);
  });

  it('name commands that exist', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const named = [...files, 'docs/release.md'].flatMap((file) =>
      [...read(file).matchAll(/\bnpm run ([\w:]+)/g)].map(([, name]) => name!),
    );
    expect(named.length).toBeGreaterThan(8);
    for (const name of named) expect(scripts).toHaveProperty([name]);
  });
});
