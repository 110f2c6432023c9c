/** The budgets of the project's design, and which of them a report breaks. */

/** A limit on one figure, found in the report by its keys. */
export interface Budget {
  path: readonly string[];
  limit: number;
}

/** A figure as deep in the report as its path is long. */
export type Report = { readonly [key: string]: unknown };

const SCAN = 'scan against a walk that reads every character code once';
const MARK = 'first mark, our main-thread work against loading the page';
const LEAST = 'first mark, our main-thread work against the least scripts of the kind';
const NONE = 'page that names nothing, all our work against the least script of the kind';
const TASK = 'longest task, ours against the page’s own';

/** Names of the report's parts, so that budgets and report cannot drift apart. */
export const PARTS = {
  scan: SCAN,
  growth: 'growth',
  unpacking: 'unpacking the table against a walk over 1 MB',
  firstMark: MARK,
  leastMark: LEAST,
  nameless: NONE,
  sifting: 'page that names nothing, the list in one function against the least script of the kind',
  asking: 'page that names nothing, the scout against asking the background',
  longestTask: TASK,
  mutated: 'mutated frame, marks registered',
  live: 'live page',
  memory: 'memory per tab',
  size: 'content script size',
  sideBySide: 'side by side',
} as const;

/** What a page gets that may name something. */
export const WITH_NAMES = 'scout.js and page.js, where something may be named';

const LONG_TASK = 50;
const LONG_TASK_ON_5_MB = 16;
/** What linear means: per MB the large page may cost so many times the small one, for caches and collections. */
const LINEAR = 1.3;

/** Pages on which work until the first mark and the longest task are measured. */
export const TRACED = [
  '0.1 MB',
  '1 MB',
  '5 MB',
  '5 MB, dense',
  '20 MB',
  '20 MB in one text node',
] as const;

/** Pages without a name on which all our work is measured. */
export const NAMELESS = ['one sentence', '10 kB', '100 kB'] as const;

export const BUDGETS: readonly Budget[] = [
  ...['1 MB', '5 MB', '20 MB'].map((size) => ({
    path: [SCAN, 'warm, ordinary prose', size, 'ratio'],
    limit: 1.5,
  })),
  { path: [SCAN, 'cold, saved pages', 'ratio'], limit: 2.5 },
  ...['page of 20 MB against 1 MB', 'one text node of 20 MB against 1 MB'].map((growth) => ({
    path: [PARTS.growth, growth, 'ratio'],
    limit: LINEAR,
  })),
  { path: [PARTS.growth, '10,000 spellings against 500', 'ratio'], limit: 1.3 },
  ...NAMELESS.map((page) => ({ path: [NONE, page, 'ours, ms'], limit: 5 })),
  ...TRACED.map((page) => ({ path: [MARK, page, 'ours, ms'], limit: 10 })),
  ...TRACED.map((page) => ({
    path: [TASK, page, 'ours, ms'],
    limit: page.startsWith('5 MB') ? LONG_TASK_ON_5_MB : LONG_TASK,
  })),
  { path: [PARTS.mutated, 'overhead, ms'], limit: 1.5 },
  {
    path: [PARTS.size, WITH_NAMES, 'gzipped, bytes'],
    limit: 45_000,
  },
];

/** One line for each budget that the report breaks; figures that were left out break none. */
export function brokenBudgets(report: Report, budgets = BUDGETS): string[] {
  return budgets.flatMap(({ path, limit }) => {
    const value = path.reduce<unknown>((part, key) => (part as Report | undefined)?.[key], report);
    return typeof value === 'number' && value > limit
      ? [`${path.join(' · ')}: ${value}, limit ${limit}`]
      : [];
  });
}
