/** Prints the whole dataset as one JSON document. */
import { loadDataset } from '../../data/load.ts';

export function print(): number {
  process.stdout.write(`${JSON.stringify(loadDataset(), null, 2)}\n`);
  return 0;
}
