/** `dataset COMMAND`: what an editor does with the dataset. A fault is told with file, record and field. */
import { DatasetError } from '../../data/fault.ts';
import { check } from './check.ts';
import { coverage } from './coverage.ts';
import { format } from './format.ts';
import { print } from './print.ts';
import { reading } from './reading.ts';
import { runs } from './runs.ts';
import { schema } from './schema.ts';

const commands: Record<string, (argument: string | undefined) => number> = {
  print,
  check,
  format,
  schema,
  coverage,
  runs,
  reading,
};

const USAGE = `usage: dataset print                 the whole dataset as one JSON document
       dataset check [FOLDER]         every fault, or the counts of a dataset without any
       dataset format                 rewrites its files in the one form
       dataset schema                 the JSON Schema of the document
       dataset coverage               which statements stand on which paragraph, as Markdown
       dataset runs REPORT.txt        hashes of the report's runs of eight words (one paragraph a line)
       dataset reading RECORD|-       notes that a second reader found a record to hold (-: a list of records)`;

const command = commands[process.argv[2] ?? ''];
if (!command) {
  console.error(USAGE);
  process.exit(2);
}
try {
  process.exitCode = command(process.argv[3]);
} catch (error) {
  if (!(error instanceof DatasetError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
