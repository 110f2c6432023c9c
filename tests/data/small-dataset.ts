/** The small dataset in a folder of its own, with a mistake made in it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const SMALL_DATASET = join(import.meta.dirname, 'small');

/** One mistake in one file: fields set or removed, or the file's whole text, or the file deleted. */
export interface Mistake {
  mistake: string;
  file: string;
  /** New values by path, such as `statements.0.status`. */
  set?: Record<string, unknown>;
  remove?: string[];
  text?: string;
  delete?: boolean;
  /** The line that `dataset check` answers, among others that follow from the mistake. */
  answer: string;
}

/** A copy of the small dataset; the caller removes it. */
export function copySmallDataset(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dataset-'));
  cpSync(SMALL_DATASET, folder, { recursive: true });
  return folder;
}

export function makeMistake(folder: string, mistake: Mistake): void {
  const path = join(folder, mistake.file);
  if (mistake.delete) rmSync(path);
  else writeFileSync(path, mistake.text ?? edited(path, mistake));
}

function edited(path: string, mistake: Mistake): string {
  const record: unknown = JSON.parse(readFileSync(path, 'utf8'));
  for (const [field, value] of Object.entries(mistake.set ?? {})) {
    const { holder, key } = reach(record, field);
    holder[key] = value;
  }
  for (const field of mistake.remove ?? []) {
    const { holder, key } = reach(record, field);
    delete holder[key];
  }
  return JSON.stringify(record);
}

function reach(record: unknown, field: string): { holder: Record<string, unknown>; key: string } {
  const keys = field.split('.');
  const key = keys.pop()!;
  const holder = keys.reduce((value, each) => (value as never)[each], record);
  return { holder: holder as Record<string, unknown>, key };
}
