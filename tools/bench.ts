/**
 * Measures the extension in a real browser and prints one JSON object of ratios, each against a
 * control in the same run: `bench [FOLDER] [--trace FILE] [--picture FILE]`. Says which budgets are
 * broken; a benchmark is no test, so it ends with 0 whenever it ran.
 */
import { statSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureAsking } from './bench/asking.ts';
import { brokenBudgets, PARTS, WITH_NAMES } from './bench/budgets.ts';
import { type ColdReading, measureCold } from './bench/cold.ts';
import { measureFirstMark } from './bench/first-mark.ts';
import { measureFrames } from './bench/frames.ts';
import { openPair, type Pair } from './bench/installed.ts';
import { measureBackground, measureMemory } from './bench/memory.ts';
import { measureNameless, measureSifting } from './bench/nameless.ts';
import { drawTrace, savePicture } from './bench/picture.ts';
import { measureReading } from './bench/reading.ts';
import { measureSideBySide } from './bench/side-by-side.ts';
import { measureSize } from './bench/size.ts';
import { readTrace } from './bench/trace.ts';
import { measureWork, type Work } from './bench/work.ts';
import { buildForChromium } from './build.ts';

const USAGE = `usage: bench [FOLDER] [--trace FILE] [--picture FILE]
  FOLDER   saved .html pages, for reading them cold
  --trace  saves the browser's trace of the page of 5 MB
  --picture  draws it as a PNG file`;

const { folder, trace, picture } = readOptions();

console.error('Building the extension …');
const [shipped, test] = [buildForChromium('production'), buildForChromium('test')];
console.error('Measuring reading and matching …');
const { ordinary, dense, alone, least, growth, unpacking } = await measureReading();
const cold = await coldReading();
const sideBySide = await measureSideBySide();
console.error('Measuring the installed extension; this takes some minutes …');
const pair = await openPair(test);
const installed = await measureInstalled(pair).finally(() => pair.close());

const report = {
  [PARTS.scan]: {
    'warm, ordinary prose': ordinary,
    'warm, dense prose': dense,
    'reading alone, ordinary prose: what of it runs on the page’s own thread': alone,
    'the least automaton, ordinary prose: reading, and two looks for each unit': least,
    'cold, saved pages': cold,
  },
  [PARTS.growth]: growth,
  [PARTS.unpacking]: unpacking,
  ...installed,
  [PARTS.size]: {
    'scout.js, on every page': measureSize(shipped, 'scout.js'),
    [WITH_NAMES]: measureSize(shipped, 'scout.js', 'page.js'),
    'card.js, with the first mark': measureSize(shipped, 'card.js'),
  },
  [PARTS.sideBySide]: sideBySide,
};
console.log(JSON.stringify({ ...report, 'broken budgets': brokenBudgets(report) }, null, 2));

async function coldReading(): Promise<ColdReading | { 'left out': string }> {
  if (folder === undefined) return { 'left out': 'no folder of saved pages was named' };
  return measureCold(folder);
}

async function measureInstalled(browsers: Pair): Promise<Record<string, unknown>> {
  const work = await measureWork(browsers);
  await saveTrace(browsers, work);
  const { mutated, live } = await measureFrames(browsers);
  return {
    [PARTS.firstMark]: work.firstMark,
    [PARTS.leastMark]: await measureFirstMark(browsers, test),
    [PARTS.nameless]: await measureNameless(browsers, test),
    [PARTS.sifting]: await measureSifting(browsers, test),
    [PARTS.asking]: await measureAsking(browsers, test),
    [PARTS.longestTask]: work.longestTask,
    'all our work on the page': work.whole,
    'longest style pass of the browser after our start, ms': work.styles,
    [PARTS.mutated]: mutated,
    [PARTS.live]: live,
    [PARTS.memory]: {
      'ordinary prose, 1 MB': await measureMemory(browsers, 'ordinary'),
      'dense prose, 1 MB': await measureMemory(browsers, 'dense'),
    },
    'memory of the background for all tabs': {
      'ordinary prose, 1 MB': await measureBackground(browsers, 'ordinary'),
      'dense prose, 1 MB': await measureBackground(browsers, 'dense'),
    },
  };
}

async function saveTrace({ marked, bare }: Pair, work: Work): Promise<void> {
  if (trace !== undefined) writeFileSync(trace, JSON.stringify({ traceEvents: work.trace }));
  if (picture === undefined) return;
  const thread = readTrace(work.trace, marked.extensionUrl(''));
  await savePicture(bare, drawTrace(thread, 'Page of 5 MB, main thread'), picture);
}

function readOptions(): { folder?: string; trace?: string; picture?: string } {
  try {
    const file = { type: 'string' } as const;
    const { values, positionals } = parseArgs({
      options: { trace: file, picture: file },
      allowPositionals: true,
    });
    const [folder, ...rest] = positionals;
    if (rest.length > 0) throw new RangeError('one folder at most');
    if (folder === undefined) return values;
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return { folder, ...values };
  } catch {
    // The usage below says what is understood.
  }
  console.error(USAGE);
  process.exit(2);
}
