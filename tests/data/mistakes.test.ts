/** Deliberate mistakes in a small dataset, each with the fault that an editor is told. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DatasetError, describeFault } from '../../data/fault.ts';
import { loadDataset } from '../../data/load.ts';

type Json = Record<string, unknown>;

const SMALL: Record<string, unknown> = {
  'report.json': {
    id: 'report',
    title: 'A report',
    publisher: 'Somebody',
    published: '2025-04',
    url: 'https://example.org/report',
    paragraphs: [
      { number: 1, fragment: 'It began' },
      { number: 2, fragment: 'It ended' },
    ],
  },
  'countries.json': [{ id: 'vietnam', name: 'Vietnam' }],
  'decoys.json': [{ text: 'Acme Road', lang: 'en', of: 'acme' }],
  'entities/acme.json': {
    id: 'acme',
    name: 'Acme',
    type: 'company',
    tier: 1,
    countries: ['vietnam'],
    summary: 'A company.',
    aliases: [
      { text: 'Acme', lang: 'en', trigger: 'always', caseSensitive: false, cues: [], blocks: [] },
    ],
    statements: [{ id: 'acme-road', text: 'It built a road.', status: 'fact', paragraphs: [1] }],
    notes: [
      {
        id: 'acme-note',
        kind: 'changed',
        date: '2025-05-01',
        text: 'It moved.',
        sources: ['https://example.org/a'],
      },
    ],
    relations: [{ to: 'bolt', label: 'works with', status: 'fact', paragraphs: [2] }],
    cases: ['road'],
  },
  'entities/bolt.json': {
    id: 'bolt',
    name: 'Bolt',
    type: 'company',
    tier: 2,
    countries: [],
    summary: 'Another company.',
    aliases: [],
    statements: [{ id: 'bolt-road', text: 'It helped.', status: 'assessment', paragraphs: [2] }],
    notes: [],
    relations: [],
    cases: [],
  },
  'cases/road.json': {
    id: 'road',
    country: 'vietnam',
    title: 'The road',
    summary: 'A road was built.',
    entities: ['acme'],
    paragraphs: [1],
    timeline: [{ date: '2018-06', text: 'It began.', paragraphs: [1] }],
  },
};

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dataset-'));
  for (const inner of ['entities', 'cases']) mkdirSync(join(folder, inner));
  for (const [file, record] of Object.entries(SMALL))
    writeFileSync(join(folder, file), JSON.stringify(record));
});
afterEach(() => rmSync(folder, { recursive: true }));

function change(file: string, edit: (record: Json) => void): void {
  const record = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  edit(record);
  writeFileSync(join(folder, file), JSON.stringify(record));
}

function faults(): string[] {
  try {
    loadDataset(folder);
    return [];
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    return error.faults.map(describeFault);
  }
}

const acme = (edit: (record: Json) => void) => () => change('entities/acme.json', edit);
const first = (record: Json, list: string): Json => (record[list] as Json[])[0]!;
const road = (edit: (record: Json) => void) => () => change('cases/road.json', edit);

const MISTAKES: [name: string, make: () => void, fault: RegExp][] = [
  [
    'a missing field',
    acme((a) => delete a.summary),
    /^data\/entities\/acme\.json: acme: summary: is missing; add it$/,
  ],
  [
    'an unknown field',
    acme((a) => (a.rank = 1)),
    /acme\.json: acme: rank: is not a known field; remove it$/,
  ],
  ['an empty text', acme((a) => (a.name = ' ')), /acme: name: must not be empty/],
  [
    'markup in a text',
    acme((a) => (a.summary = 'A <b>company</b>.')),
    /acme: summary: must be plain text without markup/,
  ],
  [
    'a missing status',
    acme((a) => delete first(a, 'statements').status),
    /acme-road: statements\[0\]\.status: is missing; add it$/,
  ],
  [
    'an unknown status',
    acme((a) => (first(a, 'statements').status = 'rumour')),
    /acme-road: statements\[0\]\.status: must be .*"fact".*, but is "rumour"$/,
  ],
  [
    'an attributed statement of nobody',
    acme((a) => (first(a, 'statements').status = 'attributed')),
    /acme-road: statements\[0\]\.attributedTo: must say who said it/,
  ],
  [
    'a statement without paragraphs',
    acme((a) => (first(a, 'statements').paragraphs = [])),
    /acme-road: statements\[0\]\.paragraphs: must name at least one paragraph/,
  ],
  [
    'a paragraph of zero',
    acme((a) => (first(a, 'statements').paragraphs = [0])),
    /statements\[0\]\.paragraphs\[0\]: must be 1 or more/,
  ],
  [
    'a paragraph out of range',
    acme((a) => (first(a, 'statements').paragraphs = [9])),
    /acme-road: paragraphs: names paragraph 9, .*; give one of 1 to 2$/,
  ],
  [
    'a bad date',
    acme((a) => (first(a, 'notes').date = 'May 2025')),
    /acme-note: notes\[0\]\.date: must be a date as YYYY, YYYY-MM or YYYY-MM-DD/,
  ],
  [
    'an http source',
    acme((a) => (first(a, 'notes').sources = ['http://example.org'])),
    /acme-note: notes\[0\]\.sources\[0\]: must be an https address/,
  ],
  [
    'a note without a source',
    acme((a) => (first(a, 'notes').sources = [])),
    /acme-note: notes\[0\]\.sources: must name at least one source/,
  ],
  [
    'a relation to nowhere',
    acme((a) => (first(a, 'relations').to = 'gone')),
    /acme: relations: lead to the unknown entity gone; correct the id or add the entity$/,
  ],
  [
    'an unknown country',
    acme((a) => (a.countries = ['atlantis'])),
    /acme: countries: names the unknown country atlantis; add it to countries\.json$/,
  ],
  [
    'an unknown case',
    acme((a) => (a.cases = ['road', 'bridge'])),
    /acme: cases: names the unknown case bridge; correct the id or add the case$/,
  ],
  [
    'a case that does not name the entity back',
    road((c) => (c.entities = [])),
    /acme: cases: names road, which does not name it back; add it there$/,
  ],
  [
    'an entity that does not name its case back',
    acme((a) => (a.cases = [])),
    /road: entities: name acme, which does not name the case back; add it there$/,
  ],
  [
    'a case of an unknown entity',
    road((c) => (c.entities = ['acme', 'gone'])),
    /road: entities: name the unknown entity gone; correct the id or add the entity$/,
  ],
  [
    'a case of an unknown country',
    road((c) => (c.country = 'atlantis')),
    /road: country: is the unknown country atlantis$/,
  ],
  [
    'a timeline beyond the report',
    road((c) => (first(c, 'timeline').paragraphs = [7])),
    /road: timeline 2018-06: names paragraph 7/,
  ],
  [
    'a context alias without a cue',
    acme((a) => (first(a, 'aliases').trigger = 'context')),
    /aliases “Acme”: has the trigger “context” but no cue; add a cue or choose another trigger$/,
  ],
  [
    'a cue that names no entity',
    acme((a) => (first(a, 'aliases').cues = ['entity:gone'])),
    /aliases “Acme”: has the cue “entity:gone”, which names no entity; correct the id$/,
  ],
  [
    'a day that no calendar has',
    acme((a) => (first(a, 'notes').date = '2025-02-30')),
    /acme-note: notes\[0\]\.date: must be a day of the calendar/,
  ],
  [
    'a spelling over two lines',
    acme((a) => (first(a, 'aliases').text = 'Ac\nme')),
    /aliases\[0\]\.text: must stand in one line/,
  ],
  [
    'a nearest country that is none',
    acme((a) => (first(a, 'aliases').cues = ['nearest:bolt'])),
    /has the cue “nearest:bolt”, which names no entity of the type country; correct the id$/,
  ],
  [
    'a paragraph listed twice',
    () =>
      change('report.json', (r) => (r.paragraphs as unknown[]).push({ number: 2, fragment: 'It' })),
    /report\.json: report: paragraphs: lists paragraph 2 twice; keep one$/,
  ],
  [
    'an odd language tag',
    acme((a) => (first(a, 'aliases').lang = 'english')),
    /“Acme”: aliases\[0\]\.lang: must be a language tag such as en or zh-Hans/,
  ],
  [
    'an id used twice',
    acme((a) => (first(a, 'statements').id = 'bolt-road')),
    /bolt-road: statements\.id: is used in data\/entities\/acme\.json already; choose another id$/,
  ],
  [
    'an id that is no id',
    acme((a) => (first(a, 'statements').id = 'Acme Road')),
    /statements\[0\]\.id: must be lower-case words joined by hyphens/,
  ],
  [
    'an entity without statements',
    acme((a) => (a.statements = [])),
    /acme: statements: are empty; say at least one thing the report says$/,
  ],
  [
    'a file named otherwise',
    () => cpSync(join(folder, 'entities/bolt.json'), join(folder, 'entities/nut.json')),
    /entities\/nut\.json: bolt: id: is “bolt”, but the file is named otherwise; rename one of them$/,
  ],
  [
    'a decoy of nobody',
    () => writeFileSync(join(folder, 'decoys.json'), '[{"text":"X","lang":"en","of":"gone"}]'),
    /decoys\.json: “X”: of: names the unknown entity gone; correct the id$/,
  ],
  [
    'an alias that is its own decoy',
    () => writeFileSync(join(folder, 'decoys.json'), '[{"text":"Acme","lang":"en","of":"acme"}]'),
    /decoys\.json: “Acme”: text: is an alias of acme as well; keep one of the two$/,
  ],
  [
    'a file that is no JSON',
    () => writeFileSync(join(folder, 'report.json'), '{'),
    /report\.json: \(whole file\): \(all\): is no valid JSON/,
  ],
  [
    'a missing file',
    () => rmSync(join(folder, 'countries.json')),
    /countries\.json: \(whole file\): \(all\): cannot be read$/,
  ],
];

describe('the dataset check', () => {
  it('has nothing against the small dataset', () => {
    expect(faults()).toEqual([]);
  });

  it.each(MISTAKES)('names %s', (_name, make, fault) => {
    make();
    expect(faults()).toContainEqual(expect.stringMatching(fault));
  });

  it('names every fault at once', () => {
    change('entities/acme.json', (record) => {
      delete record.summary;
      first(record, 'statements').status = 'rumour';
    });
    expect(faults()).toHaveLength(2);
  });
});
