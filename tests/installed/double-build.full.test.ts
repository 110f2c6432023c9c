/** The archives for the stores: the same to the byte from wherever and whenever they are built. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unzip } from './unzip.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const ARCHIVES = ['chrome', 'firefox', 'sources'].map((kind) => `backstory-${version}-${kind}.zip`);
const [CHROME, FIREFOX, SOURCES] = ARCHIVES as [string, string, string];
/** Packages are installed and both builds made three times over; ms. */
const LONG = 25 * 60_000;
/** Has a Node process believe that more than a year has passed. */
const LATER = `const Now = Date;
const YEAR = 400 * 24 * 3600 * 1000;
globalThis.Date = class Date extends Now {
  constructor(...parts) { if (parts.length > 0) super(...parts); else super(Now.now() + YEAR); }
  static now() { return Now.now() + YEAR; }
};`;

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'backstory-twice-')));

function run(cwd: string, words: string, environment: Record<string, string> = {}): void {
  const [program = '', ...rest] = words.split(' ');
  const done = spawnSync(program, rest, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: { ...process.env, NODE_ENV: '', NODE_OPTIONS: '', VITEST: '', ...environment },
  });
  if (done.status !== 0) throw new Error(`${words}\n${done.stdout}${done.stderr}`);
}

/** Installs without running anything of the packages, and makes the archives. */
function makeArchives(place: string, environment: Record<string, string> = {}): void {
  run(place, 'npm ci --ignore-scripts --prefer-offline --no-audit --no-fund');
  run(place, 'npm run zip', environment);
}

function hashes(place: string): Record<string, string> {
  const hash = (name: string) =>
    createHash('sha256')
      .update(readFileSync(join(place, '.output', name)))
      .digest('hex');
  return Object.fromEntries(ARCHIVES.map((name) => [name, hash(name)]));
}

describe('the archives', () => {
  const first = join(folder, 'a');
  const second = join(folder, 'another', 'place', 'backstory');
  const unpacked = join(folder, 'from-sources');

  beforeAll(() => {
    const clock = join(folder, 'later.cjs');
    writeFileSync(clock, LATER);
    for (const place of [first, second]) run(ROOT, `git clone --quiet ${ROOT} ${place}`);
    makeArchives(first, { TZ: 'UTC' });
    makeArchives(second, { TZ: 'Asia/Phnom_Penh', NODE_OPTIONS: `--require ${clock}` });
    for (const [name, content] of unzip(join(first, '.output', SOURCES))) {
      mkdirSync(dirname(join(unpacked, name)), { recursive: true });
      writeFileSync(join(unpacked, name), content);
    }
    makeArchives(unpacked);
    console.log(hashes(first));
  }, LONG);
  afterAll(() => rmSync(folder, { recursive: true, force: true }), LONG);

  it('are the same to the byte in two clones with different paths, clocks and time zones', () => {
    expect(hashes(second)).toEqual(hashes(first));
  });

  it('are the same to the byte when they are built from the sources archive', () => {
    expect(hashes(unpacked)).toEqual(hashes(first));
  });

  it.each([CHROME, FIREFOX])(
    'hold in %s what an extension is made of, and nothing else',
    (name) => {
      const files = [...unzip(join(first, '.output', name)).keys()];
      expect(files).toContain('manifest.json');
      expect(files).toContain('THIRD-PARTY.txt');
      const other = files.filter(
        (file) =>
          !/^(?:[\w-]+\.(?:html|js)|(?:chunks|assets)\/[\w-]+\.(?:js|css)|icon\/\d+\.png)$/.test(
            file,
          ),
      );
      expect(other).toEqual(['THIRD-PARTY.txt', '_locales/en/messages.json', 'manifest.json']);
    },
  );

  it('hold in the sources nothing but files of the repository, and no tests, builds or pictures', () => {
    const files = unzip(join(first, '.output', SOURCES));
    expect(files.size).toBeGreaterThan(300);
    for (const [name, content] of files) {
      expect(content.equals(readFileSync(join(first, name))), name).toBe(true);
    }
    const strange = [...files.keys()].filter((name) =>
      /^(?:tests|node_modules|\.(?!npmrc$))|\.zip$|\.(?:test|full)\.|^docs\/.*(?<!\.md)$/.test(
        name,
      ),
    );
    expect(strange).toEqual([]);
    const tracked = spawnSync('git', ['ls-files'], { cwd: first, encoding: 'utf8' });
    const known = new Set(tracked.stdout.split('\n'));
    expect([...files.keys()].filter((name) => !known.has(name))).toEqual([]);
  });
});
