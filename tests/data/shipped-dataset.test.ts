/** The dataset as it ships. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileCards } from '../../data/cards.ts';
import { datasetFiles } from '../../data/files.ts';
import { formatRecord } from '../../data/format.ts';
import { DATA_FOLDER, loadDataset } from '../../data/load.ts';

const dataset = loadDataset();
const files = datasetFiles().map((file): [string, string] => [relative(DATA_FOLDER, file), file]);

describe('the shipped dataset', () => {
  it('has the sixteen case studies and all entities of the first tier', () => {
    expect(dataset.cases).toHaveLength(16);
    expect(dataset.entities.filter(({ tier }) => tier === 1)).toHaveLength(40);
  });

  it('gives every marking entity a spelling that can count', () => {
    const silent = dataset.entities
      .filter(
        ({ tier, aliases }) => tier === 1 && !aliases.some(({ trigger }) => trigger !== 'never'),
      )
      .map(({ id }) => id);
    expect(silent).toEqual([]);
  });

  it('says of every attributed statement whose it is', () => {
    const statements = dataset.entities.flatMap((entity) => entity.statements);
    const nameless = statements.filter(
      ({ status, attributedTo }) => status === 'attributed' && !attributedTo,
    );
    expect(nameless).toEqual([]);
    expect(statements.length).toBeGreaterThan(200);
  });

  it.each(files)('%s is written in the one form', (_name, file) => {
    const text = readFileSync(file, 'utf8');
    expect(text).toBe(formatRecord(JSON.parse(text)));
  });
});

describe('a compiled card', () => {
  const cards = compileCards(dataset);

  it('stands for every entity', () => {
    expect(Object.keys(cards)).toEqual(dataset.entities.map(({ id }) => id));
  });

  it('links every paragraph by https with a text fragment of its own', () => {
    const links = Object.values(cards).flatMap(({ statements, cases, relations }) =>
      [...statements, ...cases, ...relations].flatMap(({ paragraphs }) => paragraphs),
    );
    expect(links.length).toBeGreaterThan(500);
    for (const { url } of links) expect(url).toMatch(/^https:\/\/[\w.-]+\/\S+#:~:text=[^\s,&-]+$/);
    const byNumber = new Map(links.map(({ number, url }) => [number, url]));
    expect(new Set(byNumber.values()).size).toBe(byNumber.size);
  });

  it('names relations by the other entity’s display name', () => {
    const { relations } = cards.huawei!;
    expect(relations.find(({ to }) => to === 'cambodia-mptc')!.toName).toBe(
      cards['cambodia-mptc']!.name,
    );
  });
});
