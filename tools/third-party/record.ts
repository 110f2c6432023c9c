/** Which packages have code in a build, as the bundler itself tells. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { ownerOf } from './owner.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** Collects the packages over all bundles of one build, and writes them down when it is done. */
export class PackageRecord {
  readonly #folders = new Set<string>();

  /** Sees every module that has code left in a bundle. */
  plugin(): Plugin {
    const folders = this.#folders;
    return {
      name: 'backstory-packages',
      generateBundle(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
            const folder = renderedLength > 0 ? ownerOf(id, ROOT.replaceAll('\\', '/')) : undefined;
            if (folder !== undefined) folders.add(folder);
          }
        }
      },
    };
  }

  /** Writes the record of the build in `outputFolder`. */
  write(outputFolder: string): void {
    const path = recordPath(outputFolder);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${JSON.stringify([...this.#folders].sort(), null, 2)}\n`);
  }
}

/** The folders of the packages whose code is in the build in `outputFolder`, sorted. */
export function readRecord(outputFolder: string): string[] {
  return JSON.parse(readFileSync(recordPath(outputFolder), 'utf8'));
}

/** Beside the build and not inside it: what is inside is shipped. */
function recordPath(outputFolder: string): string {
  return join(dirname(outputFolder), 'packages', `${basename(outputFolder)}.json`);
}
