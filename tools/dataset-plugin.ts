/** Hands the compiled dataset to the bundles; a fault in it stops the build with file, record and field. */
import type { Plugin } from 'vite';
import { compileCards, reportHead } from '../data/cards.ts';
import { compileLibrary } from '../data/library.ts';
import { DATA_FOLDER, loadDataset } from '../data/load.ts';
import { typesWithCounts } from '../data/types.ts';
import { buildSieve } from '../engine/build-sieve.ts';
import { buildTable } from '../engine/build-table.ts';
import type { Dataset } from '../engine/domain.ts';
import { packTable } from '../engine/pack-table.ts';

/** `table` is the matcher's table, `sieve` what tells whether it is needed, `cards` the card content, `names` the display names, `report` the source and `library` everything there is to read. */
const MODULES: Record<string, (dataset: Dataset) => unknown> = {
  'virtual:backstory/table': (dataset) => packTable(buildTable(dataset)),
  'virtual:backstory/sieve': (dataset) => buildSieve(buildTable(dataset)),
  'virtual:backstory/version': ({ version }) => version,
  'virtual:backstory/cards': compileCards,
  'virtual:backstory/names': ({ entities }) =>
    Object.fromEntries(entities.map(({ id, name }) => [id, name])),
  'virtual:backstory/library': compileLibrary,
  'virtual:backstory/report': ({ report }) => reportHead(report),
  'virtual:backstory/types': typesWithCounts,
};

/** Comes into every page: a few long strings are made ready sooner as they are. All else is large, and sooner read as JSON. */
const AS_THEY_ARE = 'virtual:backstory/sieve';

/** The plugin for the dataset in `folder`. */
export function datasetPlugin(folder: string = DATA_FOLDER): Plugin {
  return {
    name: 'backstory-dataset',
    resolveId: (id) => (id in MODULES ? `\0${id}` : undefined),
    load(id) {
      const make = id.startsWith('\0') ? MODULES[id.slice(1)] : undefined;
      if (!make) return undefined;
      const json = JSON.stringify(make(loadDataset(folder)));
      const isFlat = id.slice(1) === AS_THEY_ARE;
      return `export default ${isFlat ? json : `JSON.parse(${JSON.stringify(json)})`};`;
    },
  };
}
