/** `dataset print` prints the whole dataset as JSON, `check` validates it, `format` rewrites its files in the one form. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { compileCards } from '../data/cards.ts';
import { DatasetError } from '../data/fault.ts';
import { formatRecord } from '../data/format.ts';
import { DATA_FOLDER, loadDataset } from '../data/load.ts';
import { buildTable } from '../engine/build-table.ts';
import { packTable } from '../engine/pack-table.ts';

const commands: Record<string, () => void> = { print, check, format };
const command = commands[process.argv[2] ?? ''];
if (!command) {
  console.error('usage: dataset print | check [FOLDER] | format');
  process.exit(2);
}
try {
  command();
} catch (error) {
  if (!(error instanceof DatasetError)) throw error;
  console.error(error.message);
  process.exit(1);
}

function print(): void {
  process.stdout.write(`${JSON.stringify(loadDataset(), null, 2)}\n`);
}

function check(): void {
  const dataset = loadDataset(process.argv[3]);
  const { entities, cases, decoys, report } = dataset;
  const sum = (count: (entity: (typeof entities)[number]) => number) =>
    entities.reduce((total, entity) => total + count(entity), 0);
  console.log(`dataset ${dataset.version}: no faults`);
  console.log(`  report ${report.id}, ${report.paragraphs.length} paragraphs`);
  console.log(`  ${entities.length} entities, ${cases.length} cases, ${decoys.length} decoys`);
  console.log(
    `  ${sum((entity) => entity.statements.length)} statements, ${sum((entity) => entity.notes.length)} notes`,
  );
  console.log(`  ${sum((entity) => entity.aliases.length)} aliases`);
  console.log(
    `  matcher table ${sizes(packTable(buildTable(dataset)))}, cards ${sizes(compileCards(dataset))}`,
  );
}

function format(): void {
  const folders = ['.', 'entities', 'cases'].map((folder) => join(DATA_FOLDER, folder));
  for (const folder of folders) {
    for (const name of readdirSync(folder).filter((each) => each.endsWith('.json'))) {
      const file = join(folder, name);
      writeFileSync(file, formatRecord(JSON.parse(readFileSync(file, 'utf8'))));
    }
  }
}

function sizes(value: unknown): string {
  const json = JSON.stringify(value);
  return `${Buffer.byteLength(json)} bytes (${gzipSync(json, { level: 9 }).length} gzipped)`;
}
