/** What the command was asked to do, or what is wrong with the asking. */
import { parseArgs } from 'node:util';
import { BROWSERS, type BrowserName } from '../browser/find.mjs';
import type { CpuMeter } from './cpu.ts';

export const USAGE = `usage: pages DIR [--browser chromium|firefox] [--runs N] [--meter scripts|tasks] [--warm] [--extension BUILD]
  DIR        a folder of saved pages (.html, .htm, .xhtml)
  --browser  where they are opened; chromium if not said
  --runs     how often each is opened with the extension and twice as often without; 3 if not said
  --meter    what is held against the control as our CPU time in Chromium: that of all scripts, or of all tasks
  --warm     opens each page after another one in the same tab: the first page of a process costs more
  --extension  the folder of a build; if not said, that of npm run build:test`;

export interface PagesOptions {
  folder: string;
  browser: BrowserName;
  runs: number;
  meter: CpuMeter;
  /** Whether each page is opened after another one in its tab. */
  warm: boolean;
  /** The folder of a build; the test build of the browser if undefined. */
  extension: string | undefined;
}

const METERS = ['scripts', 'tasks'] as const satisfies readonly CpuMeter[];

/** Reads the words after the command's name. @throws Error whose message says what cannot be understood */
export function readOptions(words: string[]): PagesOptions {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      browser: { type: 'string', default: 'chromium' },
      runs: { type: 'string', default: '3' },
      meter: { type: 'string', default: 'scripts' },
      warm: { type: 'boolean', default: false },
      extension: { type: 'string' },
    },
  });
  const [folder, ...rest] = positionals;
  if (folder === undefined) throw new Error('no folder is named');
  if (rest.length > 0) throw new Error(`one folder at a time: ${rest.join(' ')} is too much`);
  return {
    folder,
    browser: oneOf(Object.keys(BROWSERS) as BrowserName[], values.browser, '--browser'),
    runs: count(values.runs),
    meter: oneOf(METERS, values.meter, '--meter'),
    warm: values.warm,
    extension: values.extension,
  };
}

function oneOf<Name extends string>(names: readonly Name[], word: string, flag: string): Name {
  const name = names.find((each) => each === word);
  if (name === undefined) throw new Error(`${flag} takes ${names.join(' or ')}, not “${word}”`);
  return name;
}

function count(word: string): number {
  if (!/^[1-9]\d{0,2}$/.test(word))
    throw new Error(`--runs takes a number from 1 to 999, not “${word}”`);
  return Number(word);
}
