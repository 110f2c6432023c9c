/** The commands as a person runs them. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reasonInWords } from '../../components/reason-in-words.ts';
import { catalogueFor } from '../../locales/index.ts';
import { SMALL_DATASET } from '../data/small-dataset.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'backstory-'));

function run(tool: string, words: string[], input = '', environment = {}) {
  const tsx = join(ROOT, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [tsx, join(ROOT, 'tools', `${tool}.ts`), ...words],
    {
      input,
      encoding: 'utf8',
      env: { ...process.env, ...environment },
    },
  );
  return { status, stdout, stderr };
}

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('annotate', () => {
  it('marks a text file with offsets into it', () => {
    const text = 'Rain.\n\nHuawei\nTechnologies won.';
    const { mentions } = JSON.parse(run('annotate', [file('a.txt', text)]).stdout);
    expect(mentions).toHaveLength(1);
    expect(text.slice(mentions[0].start, mentions[0].end)).toBe('Huawei\nTechnologies');
    expect(mentions[0].entity).toBe('huawei');
  });

  it('marks HTML with offsets into the source', () => {
    const source = '<!doctype html><p>R&amp;D: <b>Xi</b> Jinping</p>';
    const { mentions } = JSON.parse(run('annotate', [file('a.html', source)]).stdout);
    expect(source.slice(mentions[0].start, mentions[0].end)).toBe('Xi</b> Jinping');
  });

  it('tells refusals when asked to explain', () => {
    const { refusals } = JSON.parse(
      run('annotate', ['--explain', '-'], 'He wrote to @huawei.').stdout,
    );
    expect(refusals).toMatchObject([{ entity: 'huawei', surface: 'huawei' }]);
  });

  it('tells reasons in the words of the card', () => {
    const text = 'Vietnam passed its Cybersecurity Law.';
    const { mentions } = JSON.parse(run('annotate', ['--explain', '-'], text).stdout);
    const { reason, why } = mentions.at(-1);
    expect(reason.cues).toEqual(['vietnam']);
    expect(why).toBe(reasonInWords(reason, catalogueFor('en'), () => 'Vietnam'));
    expect(why).toContain('Sign found: Vietnam.');
  });

  it('answers JSON lines one by one and goes on past bad ones', () => {
    const lines = [
      '{"id":1,"text":"ByteDance."}',
      'nonsense',
      '{"id":3}',
      '{"id":4,"text":""}',
    ].join('\n');
    const { status, stdout, stderr } = run('annotate', ['--jsonl', '-'], lines);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toMatchObject([
      { id: 1, mentions: [{ start: 0, end: 9, entity: 'bytedance' }] },
      { error: 'not valid JSON', line: 2 },
      { error: 'no “text” string', line: 3, id: 3 },
      { id: 4, mentions: [] },
    ]);
    expect(stderr).toContain('2 of 4 lines');
    expect(status).toBe(0);
  });

  it.each([
    ['a file that is not there', ['/no/such/file'], 1, 'cannot read /no/such/file'],
    ['lines that are not there', ['--jsonl', '/no/such/file'], 1, 'cannot read /no/such/file'],
    ['no file', [], 2, 'usage:'],
    ['an unknown option', ['--nope', 'a.txt'], 2, 'usage:'],
  ])('says what is wrong with %s', (_name, words, code, sentence) => {
    const { status, stderr } = run('annotate', words);
    expect(stderr).toContain(sentence);
    expect(status).toBe(code);
  });
});

describe('evaluate', () => {
  const gold = [
    { id: 'a', lang: 'en', text: 'Huawei.', mentions: [{ start: 0, end: 6, entity: 'huawei' }] },
    { id: 'b', lang: 'en', kind: 'trap', text: 'Carrie Lam.', mentions: [] },
  ];

  it('prints its figures as JSON', () => {
    const path = file('gold.jsonl', gold.map((each) => JSON.stringify(each)).join('\n'));
    const score = JSON.parse(run('evaluate', [path, '--format', 'json']).stdout);
    expect(score.overall).toMatchObject({ right: 1, wrong: 0, missed: 0, f1: 1 });
    expect(score.traps).toEqual({ documents: 1, marked: 0 });
  });

  it('names the line that it cannot read', () => {
    const { status, stderr } = run('evaluate', [file('bad.jsonl', '\n\n{"id":"a"}')]);
    expect(stderr).toContain('line 3');
    expect(status).toBe(1);
  });
});

describe('dataset', () => {
  it('prints one JSON document', () => {
    const dataset = JSON.parse(run('dataset/main', ['print']).stdout);
    expect(Object.keys(dataset)).toEqual([
      'version',
      'report',
      'countries',
      'entities',
      'decoys',
      'cases',
    ]);
  });

  it('checks another folder and ends with an error if it is faulty', () => {
    const { status, stderr } = run('dataset/main', ['check', folder]);
    expect(stderr).toContain('report.json: (whole file): (all): cannot be read');
    expect(status).toBe(1);
  });

  it('counts what a faultless dataset holds and how big its halves are', () => {
    const { status, stdout } = run('dataset/main', ['check', SMALL_DATASET]);
    expect(stdout).toContain('3 entities\n  by tier: 1 1, 2 1, 3 1');
    expect(stdout).toMatch(/matcher table for pages \d+ bytes .* card content .* \d+ bytes/);
    expect(status).toBe(0);
  });

  it('hashes the runs of words of a report', () => {
    const { stdout } = run('dataset/main', ['runs', join(SMALL_DATASET, 'report.txt')]);
    expect(stdout).toBe(readFileSync(join(SMALL_DATASET, 'report-runs.txt'), 'utf8'));
  });

  it('notes no reading of a record that is not there', () => {
    const { status, stderr } = run('dataset/main', ['reading', 'no-such-record']);
    expect(stderr).toContain('no record is called “no-such-record”');
    expect(status).toBe(2);
  });

  it('may be another report’s, for every command', () => {
    const environment = { BACKSTORY_DATASET: SMALL_DATASET };
    const { stdout } = run('annotate', ['-'], 'Acme began; Huawei did not.', environment);
    expect(JSON.parse(stdout).mentions).toMatchObject([{ entity: 'acme', surface: 'Acme' }]);
  });
});
