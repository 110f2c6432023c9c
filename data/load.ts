/** Reads the dataset's files, checks them and returns the whole document. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import type { Case, Country, Dataset, Decoy, Entity, Report } from '../engine/domain.ts';
import { checkDataset } from './check.ts';
import { DatasetError, type Fault } from './fault.ts';
import { caseFile, countriesFile, decoysFile, entityFile, reportFile } from './schema.ts';

/** This folder, or another report’s that is laid out like it, named by BACKSTORY_DATASET. */
export const DATA_FOLDER = process.env.BACKSTORY_DATASET
  ? resolve(process.env.BACKSTORY_DATASET)
  : import.meta.dirname;

/**
 * @param folder absolute path of a folder laid out like this one
 * @throws DatasetError naming file, record and field of every fault
 */
export function loadDataset(folder: string = DATA_FOLDER): Dataset {
  const reader = new Reader(folder);
  const report = reader.file('report.json', reportFile) as Report | undefined;
  const countries = (reader.file('countries.json', countriesFile) ?? []) as Country[];
  const decoys = (reader.file('decoys.json', decoysFile) ?? []) as Decoy[];
  const entities = reader.folder('entities', entityFile) as Entity[];
  const cases = reader.folder('cases', caseFile) as Case[];
  const reportRuns = reader.lines(
    'report-runs.txt',
    'make it from the report’s text with npm run dataset:runs',
  );
  if (!report || reader.faults.length > 0) throw new DatasetError(reader.faults);
  const dataset: Dataset = {
    version: reader.version(),
    report,
    countries,
    entities,
    decoys,
    cases,
  };
  const faults = checkDataset(dataset, reportRuns);
  if (faults.length > 0) throw new DatasetError(faults);
  return dataset;
}

class Reader {
  readonly faults: Fault[] = [];
  #root: string;
  #hash = createHash('sha256');

  constructor(root: string) {
    this.#root = root;
  }

  /** The first twelve digits of a hash over all that was read: it changes when any word does. */
  version(): string {
    return this.#hash.digest('hex').slice(0, 12);
  }

  file<Schema extends v.GenericSchema>(
    file: string,
    schema: Schema,
  ): v.InferOutput<Schema> | undefined {
    const json = this.#parse(file);
    if (json === undefined) return undefined;
    const result = v.safeParse(schema, json);
    if (result.success) return result.output;
    for (const issue of result.issues) this.faults.push(faultOf(issue, file, json));
    return undefined;
  }

  lines(file: string, remedy: string): Set<string> {
    try {
      return new Set(readFileSync(join(this.#root, file), 'utf8').split('\n').filter(Boolean));
    } catch {
      this.#fault(file, `cannot be read; ${remedy}`);
      return new Set();
    }
  }

  folder<Schema extends v.GenericSchema>(folder: string, schema: Schema): v.InferOutput<Schema>[] {
    return this.#namesIn(folder).flatMap((name) => {
      const record = this.file(`${folder}/${name}`, schema);
      if (record === undefined) return [];
      this.#checkFileName(`${folder}/${name}`, record);
      return [record];
    });
  }

  #namesIn(folder: string): string[] {
    try {
      const names = readdirSync(join(this.#root, folder));
      return names.filter((name) => name.endsWith('.json')).sort();
    } catch {
      this.#fault(folder, 'cannot be read');
      return [];
    }
  }

  #parse(file: string): unknown {
    try {
      const content = readFileSync(join(this.#root, file), 'utf8');
      this.#hash.update(`${file}\n${content}\n`);
      return JSON.parse(content);
    } catch (error) {
      const message =
        error instanceof SyntaxError ? `is no valid JSON: ${error.message}` : 'cannot be read';
      this.#fault(file, message);
      return undefined;
    }
  }

  #fault(file: string, message: string): void {
    this.faults.push({ file, record: '(whole file)', field: '(all)', message });
  }

  #checkFileName(file: string, record: unknown): void {
    const { id } = record as { id: string };
    if (file.endsWith(`/${id}.json`)) return;
    const message = `is “${id}”, but the file is named otherwise; rename one of them`;
    this.faults.push({ file, record: id, field: 'id', message });
  }
}

function faultOf(issue: v.BaseIssue<unknown>, file: string, json: unknown): Fault {
  const path = (issue.path ?? []).map(({ key }) => key as string | number);
  const field = path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');
  return {
    file,
    record: recordName(json, path),
    field: field || '(all)',
    message: wording(issue) + found(valueAt(json, path)),
  };
}

function wording(issue: v.BaseIssue<unknown>): string {
  if (issue.kind === 'schema' && issue.type === 'strict_object') {
    return issue.expected === 'never' ? 'is not a known field; remove it' : 'is missing; add it';
  }
  return issue.kind === 'schema' ? `must be ${issue.expected}` : issue.message;
}

/** Shows what stands there, where that is short enough to help. */
function found(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number'
    ? ` (found ${JSON.stringify(value)})`
    : '';
}

function valueAt(json: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce(
    (value, key) => (value as Record<string | number, unknown> | undefined)?.[key],
    json,
  );
}

/** The innermost record on the path that has a name of its own. */
function recordName(json: unknown, path: readonly (string | number)[]): string {
  let name = nameOf(json) ?? '(whole file)';
  let value = json;
  for (const key of path) {
    value = (value as Record<string | number, unknown> | undefined)?.[key];
    name = nameOf(value) ?? name;
  }
  return name;
}

function nameOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { id, text } = value as { id?: unknown; text?: unknown };
  if (typeof id === 'string') return id;
  return typeof text === 'string' ? `“${text.replace(/\s+/g, ' ')}”` : undefined;
}
