/** Builds the extension for a command that is about to use it. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { BrowserName } from './browser/find.mjs';

const ROOT = join(import.meta.dirname, '..');

/** A build of its own mode; `production` is the shipped one. */
export type BuildMode = 'production' | 'demo' | 'test';

/** The folder that a build of this mode lies in. */
export function builtFolder(browser: BrowserName, mode: BuildMode): string {
  const name = browser === 'chromium' ? 'chrome' : browser;
  return join(ROOT, '.output', `${name}-mv3${mode === 'production' ? '' : `-${mode}`}`);
}

/** Builds for Chromium; a build that fails prints why and ends the process. */
export function buildForChromium(mode: BuildMode): string {
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const run = spawnSync(process.execPath, [wxt, 'build', '--mode', mode], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (run.status === 0) return builtFolder('chromium', mode);
  console.error(
    `${run.stdout}${run.stderr}\nThe extension could not be built: the reason stands above.`,
  );
  process.exit(1);
}
