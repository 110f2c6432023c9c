import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATA_FOLDER } from '../../data/load.ts';
import { datasetPlugin } from '../../tools/dataset-plugin.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-'));
  cpSync(DATA_FOLDER, join(folder, 'data'), { recursive: true });
  writeFileSync(
    join(folder, 'entry.ts'),
    "import names from 'virtual:backstory/names'; console.log(names);",
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

function bundle() {
  return build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [datasetPlugin(join(folder, 'data'))],
    build: { write: false, lib: { entry: join(folder, 'entry.ts'), formats: ['es'] } },
  });
}

describe('a build', () => {
  it('carries the dataset', async () => {
    expect(JSON.stringify(await bundle())).toContain('Great Firewall');
  });

  it('stops at a malformed record and names file, record and field', async () => {
    const file = join(folder, 'data', 'entities', 'nokia.json');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('"status": "fact"', '"status": "rumour"'),
    );
    await expect(bundle()).rejects.toThrow(
      /data\/entities\/nokia\.json: nokia[\w-]*: \w+\[0\]\.status: must be/,
    );
  });
});
