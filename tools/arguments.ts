/** Command-line arguments: what cannot be understood ends the command with its usage. */
import { type ParseArgsConfig, parseArgs } from 'node:util';

/** As node:util's parseArgs with one file named; prints `usage` and exits with 2 where that fails. */
export function readArguments<Options extends NonNullable<ParseArgsConfig['options']>>(
  options: Options,
  usage: string,
) {
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true, strict: true });
    const [file, ...rest] = positionals;
    if (file !== undefined && rest.length === 0) return { values, file };
  } catch {
    // The usage below says what is understood.
  }
  console.error(usage);
  process.exit(2);
}
