/** Deliberate mistakes in the small dataset, each a file with the answer that an editor gets. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DatasetError, describeFault } from '../../data/fault.ts';
import { loadDataset } from '../../data/load.ts';
import { copySmallDataset, type Mistake, makeMistake } from './small-dataset.ts';

const FOLDER = join(import.meta.dirname, 'mistakes');
const MISTAKES = readdirSync(FOLDER).map((name): [string, Mistake] => {
  const mistake: Mistake = JSON.parse(readFileSync(join(FOLDER, name), 'utf8'));
  return [mistake.mistake, mistake];
});

let folder: string;
beforeEach(() => {
  folder = copySmallDataset();
});
afterEach(() => rmSync(folder, { recursive: true }));

function faults(): string[] {
  try {
    loadDataset(folder);
    return [];
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    return error.faults.map(describeFault);
  }
}

describe('the dataset check', () => {
  it('has nothing against the small dataset', () => {
    expect(faults()).toEqual([]);
  });

  it('is shown at least thirty mistakes', () => {
    expect(MISTAKES.length).toBeGreaterThanOrEqual(30);
  });

  it.each(MISTAKES)('answers %s', (_name, mistake) => {
    makeMistake(folder, mistake);
    expect(faults()).toContain(mistake.answer);
  });

  it('names every fault at once', () => {
    const [missing, unknown] = ['missing-field.json', 'unknown-status.json'].map((name) =>
      JSON.parse(readFileSync(join(FOLDER, name), 'utf8')),
    );
    makeMistake(folder, missing);
    makeMistake(folder, unknown);
    expect(faults()).toEqual(expect.arrayContaining([missing.answer, unknown.answer]));
  });
});
