/** Which files make up a dataset. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_FOLDER } from './load.ts';

const SINGLE_FILES = ['report.json', 'countries.json', 'decoys.json', 'readings.json'];
const FOLDERS = ['entities', 'cases'];

/** Absolute paths of the JSON files that editors write. */
export function datasetFiles(folder: string = DATA_FOLDER): string[] {
  const inFolders = FOLDERS.flatMap((name) =>
    readdirSync(join(folder, name))
      .filter((file) => file.endsWith('.json'))
      .map((file) => join(folder, name, file)),
  );
  return [...SINGLE_FILES.map((file) => join(folder, file)), ...inFolders];
}
