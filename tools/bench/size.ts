/** How large the scripts are that a page gets. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rounded } from './measured.ts';

export interface Size {
  /** Gzipped against the whole. */
  ratio: number;
  bytes: number;
  'gzipped, bytes': number;
}

/** The size of scripts of a build, each compressed for itself. */
export function measureSize(folder: string, ...scripts: readonly string[]): Size {
  const sizes = scripts.map((script) => sizeOf(readFileSync(join(folder, script))));
  const bytes = sum(sizes.map((size) => size.bytes));
  const gzipped = sum(sizes.map((size) => size.gzipped));
  return { ratio: rounded(gzipped / bytes), bytes, 'gzipped, bytes': gzipped };
}

function sizeOf(source: Buffer): { bytes: number; gzipped: number } {
  return { bytes: source.length, gzipped: gzipSync(source, { level: 9 }).length };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
