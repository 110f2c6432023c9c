/** Runs Mozilla's linter, as addons.mozilla.org does, and tells whose each message is. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KNOWN_WARNINGS, type KnownWarning } from './known.ts';

const WEB_EXT = join(
  import.meta.dirname,
  '..',
  '..',
  'node_modules',
  'web-ext',
  'bin',
  'web-ext.js',
);
/** As much of a place as tells whose it is, in UTF-16 code units. */
const EXCERPT = 60;

/** One message of the linter. */
export interface LintMessage {
  type: 'error' | 'warning' | 'notice';
  code: string;
  message: string;
  file: string;
  line: number;
  column: number;
  /** Undefined where nobody has explained it yet. */
  known: KnownWarning | undefined;
}

/** What the linter itself reports; a message about the whole extension has no file. */
interface Report {
  errors: Reported[];
  warnings: Reported[];
  notices: Reported[];
}

interface Reported {
  _type: LintMessage['type'];
  code: string;
  message: string;
  file?: string;
  line?: number;
  column?: number;
}

/** Lints the build in `folder`; throws when the linter does not run. */
export function lintFirefox(folder: string): LintMessage[] {
  const options = ['--output', 'json', '--no-config-discovery', '--no-input'];
  const run = spawnSync(process.execPath, [WEB_EXT, 'lint', '--source-dir', folder, ...options], {
    encoding: 'utf8',
    // Else it would ask the registry for a newer version of itself.
    env: { ...process.env, NO_UPDATE_NOTIFIER: '1' },
  });
  const start = run.stdout.indexOf('{');
  if (start < 0) throw new Error(`web-ext lint did not run:\n${run.stdout}${run.stderr}`);
  const report: Report = JSON.parse(run.stdout.slice(start));
  return [...report.errors, ...report.warnings, ...report.notices].map((each) =>
    explained(folder, each),
  );
}

function explained(folder: string, reported: Reported): LintMessage {
  const { _type: type, code, message, file = '', line = 0, column = 0 } = reported;
  const excerpt = file && line ? excerptAt(join(folder, file), { line, column }) : '';
  const known = KNOWN_WARNINGS.find((each) => each.code === code && each.excerpt.test(excerpt));
  return { type, code, message, file, line, column, known: type === 'error' ? undefined : known };
}

/** The linter counts lines and columns from one. */
function excerptAt(path: string, { line, column }: { line: number; column: number }): string {
  const text = readFileSync(path, 'utf8').split('\n')[line - 1] ?? '';
  return text.slice(column - 1, column - 1 + EXCERPT);
}
