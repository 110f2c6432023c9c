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

/** The size of one script of a build. */
export function measureSize(folder: string, script: string): Size {
  const source = readFileSync(join(folder, script));
  const gzipped = gzipSync(source, { level: 9 }).length;
  return {
    ratio: rounded(gzipped / source.length),
    bytes: source.length,
    'gzipped, bytes': gzipped,
  };
}
