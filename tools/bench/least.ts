/** The extension with the least scripts of the kind in place of ours: what is left when all that is ours is taken away. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Harness } from '../browser/harness.ts';
import { launchInstalled } from './installed.ts';

/** Sources by the name of the script that they take the place of. */
type Scripts = Record<string, string>;

/** Starts a browser with the extension in this folder, some of its scripts replaced, and closes it when `run` is done. */
export async function withLeast<Result>(
  extension: string,
  scripts: Scripts,
  run: (least: Harness) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'backstory-least-'));
  try {
    cpSync(extension, folder, { recursive: true });
    for (const [name, script] of Object.entries(scripts)) writeFileSync(join(folder, name), script);
    const least = await launchInstalled(folder);
    return await run(least).finally(() => least.close());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
