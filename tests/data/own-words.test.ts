/** The rule of eight words, and the files that it covers beside the dataset. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DATA_FOLDER } from '../../data/load.ts';
import { hashesOfReport, runsOf, sharedRuns } from '../../data/own-words.ts';

const ROOT = join(import.meta.dirname, '../..');
const REPORT =
  'The council said on Monday that it would build the longest road of the whole country.';
const hashes = hashSet([REPORT]);

function hashSet(paragraphs: readonly string[]): Set<string> {
  return new Set(hashesOfReport(paragraphs).split('\n').filter(Boolean));
}

describe('runs of words', () => {
  it.each([
    ['fewer than eight words have none', 'one two three four five six seven', 0],
    ['eight words are one run', 'one two three four five six seven eight', 1],
    ['ten words are three runs', 'one two three four five six seven eight nine ten', 3],
  ])('%s', (_name, text, count) => {
    expect(runsOf(text)).toHaveLength(count);
  });

  it.each([
    ['case', 'The Council SAID on monday that it Would build'],
    ['punctuation', 'The council said, on Monday, that it would: “build”'],
    ['quotation marks', '‘The council said’ on Monday that it ‘would build’'],
    ['white space', 'The  council\nsaid on Monday that it would build'],
  ])('do not depend on %s', (_name, text) => {
    expect(sharedRuns(text, { hashes, names: [] })).toEqual([
      'the council said on monday that it would',
      'council said on monday that it would build',
    ]);
  });

  it('are not found in other words', () => {
    const text = 'On Monday a road was promised that would be the longest of the whole country.';
    expect(sharedRuns(text, { hashes, names: [] })).toEqual([]);
  });

  it('excuse a proper name, with at most one word more', () => {
    const name = 'Central Conference on the Roads of All Counties';
    const own = hashSet([`It spoke at the ${name} in May.`]);
    expect(sharedRuns(`A ${name}`, { hashes: own, names: [name] })).toEqual([]);
    expect(sharedRuns(`It spoke at the ${name}`, { hashes: own, names: [name] })).not.toEqual([]);
  });
});

describe('what the project prints', () => {
  const shipped = new Set(
    readFileSync(join(DATA_FOLDER, 'report-runs.txt'), 'utf8').split('\n').filter(Boolean),
  );
  const files = [
    'README.md',
    'CHANGELOG.md',
    'tools/demo-article.html',
    ...['docs', 'locales'].flatMap((folder) => textFiles(folder)),
  ];

  it('is held against the hashes of the whole report', () => {
    expect(shipped.size).toBeGreaterThan(1000);
    expect(files.length).toBeGreaterThan(10);
  });

  it.each(files)('%s shares no eight words with the report', (file) => {
    const text = readFileSync(join(ROOT, file), 'utf8');
    expect(sharedRuns(text, { hashes: shipped, names: NAMES })).toEqual([]);
  });
});

/** A proper name of eight words, as the report prints it. */
const NAMES = ['Central Work Conference on Diplomacy with Neighbouring Countries'];

function textFiles(folder: string): string[] {
  try {
    return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:md|ts|html)$/.test(name))
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}
