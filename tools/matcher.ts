/** The matcher for command-line tools, built from the reviewed dataset. */
import { DatasetError } from '../data/fault.ts';
import { loadDataset } from '../data/load.ts';
import { buildTable } from '../engine/build-table.ts';
import { type CompiledTable, loadTable, type Table } from '../engine/table.ts';

/** Loads the dataset and builds its table; prints a faulty dataset's faults and ends the process. */
export function openTable(): CompiledTable & Table {
  try {
    return loadTable(buildTable(loadDataset()));
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
