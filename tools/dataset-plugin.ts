/** Hands the compiled dataset to the bundles; a fault in it stops the build with file, record and field. */
import type { Plugin } from 'vite';
import { compileCards, reportHead } from '../data/cards.ts';
import { loadDataset } from '../data/load.ts';
import { buildTable } from '../engine/build-table.ts';
import { packTable } from '../engine/pack-table.ts';

/** `table` is the matcher's table, `cards` the card content, `names` the display names and `report` the source. */
const MODULES: Record<string, () => unknown> = {
  'virtual:backstory/table': () => packTable(buildTable(loadDataset())),
  'virtual:backstory/cards': () => compileCards(loadDataset()),
  'virtual:backstory/names': () =>
    Object.fromEntries(loadDataset().entities.map(({ id, name }) => [id, name])),
  'virtual:backstory/report': () => reportHead(loadDataset().report),
};

export function datasetPlugin(): Plugin {
  return {
    name: 'backstory-dataset',
    resolveId: (id) => (id in MODULES ? `\0${id}` : undefined),
    load(id) {
      const make = MODULES[id.slice(1)];
      if (!id.startsWith('\0') || !make) return undefined;
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(make()))});`;
    },
  };
}
