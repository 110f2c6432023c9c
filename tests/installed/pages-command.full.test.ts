/** The pages command as a person runs it, on pages of our own and on an extension that does harm. */
import { execFile } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageLine } from '../../tools/pages/line.ts';
import { article, buildFolder } from './installed.ts';

const ROOT = join(import.meta.dirname, '..', '..');
/** Both names are read, though one is far out of sight; the script would differ with every clock and dice. */
const NAMED = article(`<p>Huawei and <b>SenseTime</b> signed.</p><div style="height: 4000px"></div>
<p>ByteDance did not.</p><p id="when"></p>
<script>document.getElementById('when').textContent = [new Date(), Date.now(), performance.now(),
  Math.random(), crypto.randomUUID(), crypto.getRandomValues(new Uint8Array(4))].join(' ');</script>`);
const NAMELESS = article('<p>The river rose and the road was closed.</p><img src="/gone.png">');
/** Two browsers start and every page is opened three times or more; ms. */
const LONG = 180_000;
const HARM = `;document.body.setAttribute('data-harm', ''); console.error('harm done');`;

describe('the pages command', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'backstory-pages-'));
    mkdirSync(join(folder, 'none'));
    mkdirSync(join(folder, 'saved'));
    writeFileSync(join(folder, 'saved', 'named.html'), NAMED);
    writeFileSync(join(folder, 'saved', 'nameless.htm'), NAMELESS);
    writeFileSync(join(folder, 'saved', 'notes.txt'), 'no page');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  async function pages(...words: string[]) {
    const tsx = join(ROOT, 'node_modules', 'tsx', 'dist', 'cli.mjs');
    const command = [tsx, join(ROOT, 'tools', 'pages.ts'), ...words];
    const ended = await new Promise<{ status: number; stdout: string; stderr: string }>(
      (resolve) => {
        execFile(process.execPath, command, (error, stdout, stderr) =>
          resolve({ status: error ? Number(error.code) : 0, stdout, stderr }),
        );
      },
    );
    const lines = ended.stdout.split('\n').filter(Boolean);
    return { ...ended, lines: lines.map((line): PageLine => JSON.parse(line)) };
  }

  it.each(['chromium', 'firefox'] as const)(
    'finds no harm in %s',
    { timeout: LONG },
    async (browser) => {
      const { status, stderr, lines } = await pages(
        join(folder, 'saved'),
        '--runs',
        '1',
        '--browser',
        browser,
      );
      const clean = { differences: [], unsteady: [], errors: [] };
      expect(lines).toMatchObject([
        { page: 'named.html', mentions: 3, ...clean },
        { page: 'nameless.htm', mentions: 0, ...clean },
      ]);
      expect(stderr).toContain('2 pages: 0 with differences, 0 errors, 0 not opened');
      expect(status).toBe(0);
      const isMeasured = browser === 'chromium';
      for (const { cpu, cost, shift, mutations } of lines) {
        expect(Object.values(cpu).map((ms) => ms !== null)).toEqual(Array(3).fill(isMeasured));
        expect(cost !== null).toBe(isMeasured);
        expect(shift.ours).toBe(isMeasured ? 0 : null);
        expect(mutations.ours.childList).toBeGreaterThan(0);
      }
    },
  );

  it('tells what a harmful extension does, and ends with 1', { timeout: LONG }, async () => {
    const harmful = join(folder, 'harmful');
    cpSync(buildFolder('chromium', 'test'), harmful, { recursive: true });
    appendFileSync(join(harmful, 'scout.js'), HARM);
    const { status, lines } = await pages(
      join(folder, 'saved'),
      '--runs',
      '1',
      '--extension',
      harmful,
    );
    for (const { differences, errors, mutations } of lines) {
      expect(differences.map(({ fact }) => fact)).toEqual(['html', 'mutations']);
      expect(differences[0]!.ours).toContain('data-harm');
      expect(errors).toEqual([expect.stringContaining('harm done')]);
      expect(mutations.ours.attributes).toBe(mutations.control.attributes + 1);
    }
    expect(lines).toHaveLength(2);
    expect(status).toBe(1);
  });

  it.each([
    ['a folder that is not there', ['/no/such/folder'], '/no/such/folder is not a folder'],
    ['an unknown flag', ['.', '--nope'], '--nope'],
    ['no folder', [], 'no folder is named'],
    ['a build that is not there', ['SAVED', '--extension', '/no/build'], '/no/build'],
    ['a folder without pages', ['NONE'], 'holds no saved page'],
  ])('ends with 2 on %s', async (_name, words, sentence) => {
    const places: Record<string, string> = { SAVED: 'saved', NONE: 'none' };
    const { status, stderr, lines } = await pages(
      ...words.map((word) => (word in places ? join(folder, places[word]!) : word)),
    );
    expect(stderr).toContain(sentence);
    expect(lines).toEqual([]);
    expect(status).toBe(2);
  });
});
