/** What is published beside the dataset is of the dataset as it stands. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../data/load.ts';
import { checkReadings, type Reading, recordsToRead } from '../../data/readings.ts';
import { coverageTable } from '../../tools/dataset/coverage.ts';
import { jsonSchema } from '../../tools/dataset/schema.ts';

const ROOT = join(import.meta.dirname, '../..');
const dataset = loadDataset();
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

describe('the JSON Schema', () => {
  const schema = JSON.parse(read('data/dataset.schema.json'));
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats.default(ajv);

  it('is the one that the code makes', () => {
    expect(schema).toEqual(JSON.parse(JSON.stringify(jsonSchema())));
  });

  it('holds of the document that npm run dataset prints', () => {
    const holds = ajv.compile(schema);
    holds(JSON.parse(JSON.stringify(dataset)));
    expect(holds.errors).toBeNull();
  });

  it('refuses a document without a status', () => {
    const broken = structuredClone(dataset);
    delete (broken.entities[0]!.statements[0] as { status?: string }).status;
    expect(ajv.compile(schema)(broken)).toBe(false);
  });

  it.each(['entities', 'cases'])('describes every field of the files of %s', (folder) => {
    const definition = schema.$defs[folder === 'entities' ? 'entity' : 'case'];
    const [record] = folder === 'entities' ? dataset.entities : dataset.cases;
    expect(Object.keys(definition.properties).sort()).toEqual(Object.keys(record!).sort());
  });
});

describe('the table of coverage', () => {
  const table = read('docs/coverage.md');

  it('is the one that the code makes', () => {
    expect(table).toBe(coverageTable(dataset));
  });

  it('leaves no paragraph of substance without a statement', () => {
    expect(table).toContain('Paragraphs of substance without a statement: none.');
  });
});

describe('the second reading', () => {
  const readings: Reading[] = JSON.parse(read('data/readings.json'));

  it('covers every record as it stands, and nothing else', () => {
    expect(checkReadings(dataset, readings)).toEqual([]);
  });

  it('found that every record holds', () => {
    expect(readings.length).toBe(recordsToRead(dataset).size);
    for (const { verdict, date } of readings) {
      expect(verdict).toBe('holds');
      expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });

  it('must be repeated when a word changes', () => {
    const changed = structuredClone(dataset);
    const [statement] = changed.entities[0]!.statements;
    statement!.text += ' So it is said.';
    const [fault, ...others] = checkReadings(changed, readings);
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ record: statement!.id, file: 'readings.json' });
    expect(fault!.message).toContain('was changed after its reading of');
  });

  it('names a record that was never read and a reading of none', () => {
    const [first, ...rest] = readings;
    const messages = checkReadings(dataset, [...rest, { ...first!, record: 'gone' }]).map(
      ({ message }) => message,
    );
    expect(messages).toHaveLength(2);
    expect(messages[0]).toContain('was never read');
    expect(messages[1]).toContain('remove the reading');
  });
});

describe('the table of the fact audit', () => {
  const rows = [...read('docs/fact-audit.md').matchAll(/^\| `([a-z0-9-]+)` \|(.*)\|$/gm)];
  const ids = new Set(
    dataset.entities.flatMap(({ id, statements, notes }) => [
      id,
      ...statements.map((each) => each.id),
      ...notes.map((each) => each.id),
    ]),
  );
  for (const { id } of dataset.cases) ids.add(id);

  it('decides every point once', () => {
    expect(rows).toHaveLength(59);
    expect(new Set(rows.map(([, point]) => point)).size).toBe(59);
  });

  it('points to records that are there, or says why there is none', () => {
    for (const [, point, row] of rows) {
      const [, decision, , where] = row!.split('|').map((cell) => cell.trim());
      expect(decision, point).toMatch(
        /^(?:note|wording|left out)(?:, (?:note|wording|left out))*$/,
      );
      const named = [...where!.matchAll(/`([a-z0-9-]+)`/g)].map(([, id]) => id!);
      expect(
        named.filter((id) => !ids.has(id)),
        point,
      ).toEqual([]);
      if (decision!.includes('note'))
        expect(
          named.some((id) => /-note-/.test(id)),
          point,
        ).toBe(true);
    }
  });

  it('names every note of the dataset', () => {
    const notes = dataset.entities.flatMap((entity) => entity.notes.map(({ id }) => id));
    const named = new Set(
      rows.flatMap(([row]) => [...row.matchAll(/`([a-z0-9-]+)`/g)].map(([, id]) => id)),
    );
    expect(notes.filter((id) => !named.has(id))).toEqual([]);
  });
});
