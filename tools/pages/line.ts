/** What the command prints of one page. */
import { compareErrors, compareFacts, type Difference, type Fact } from './compare.ts';
import type { PageFacts } from './facts.ts';
import type { Opening } from './open.ts';

/** One run: the page with the extension, and twice without. */
export interface Run {
  ours: Opening;
  control: Opening;
  again: Opening;
}

/** A figure with the extension and the two without. */
interface Three<Value> {
  ours: Value;
  control: Value;
  again: Value;
}

export interface PageLine {
  page: string;
  mentions: number;
  differences: Difference[];
  unsteady: Fact[];
  /** Errors that only the extension brings. */
  errors: string[];
  /** Of the first run. */
  shift: Three<PageFacts['shift']>;
  loadingShift: Three<PageFacts['loadingShift']>;
  mutations: Three<PageFacts['mutations']>;
  /** Medians of all runs, in ms; null where the browser does not tell. */
  cpu: Three<number | null>;
  /** Median over the runs of ours less the mean of the controls, in ms. */
  cost: number | null;
}

/** A page that could not be opened. */
export interface FailedLine {
  page: string;
  error: string;
}

/** The line of a page that was opened in one run or more, and perhaps some more times without the extension. */
export function pageLine(
  page: string,
  runs: readonly Run[],
  further: readonly Opening[] = [],
): PageLine {
  const [first] = runs as [Run];
  const controls = [...runs.flatMap(({ control, again }) => [control, again]), ...further];
  const ours = runs.map((run) => run.ours);
  return {
    page,
    mentions: first.ours.mentions ?? 0,
    ...compareFacts(
      controls.map(({ facts }) => facts),
      ours.map(({ facts }) => facts),
    ),
    errors: compareErrors(
      controls.map(({ errors }) => errors),
      ours.map(({ errors }) => errors),
    ),
    shift: three((each) => first[each].facts.shift),
    loadingShift: three((each) => first[each].facts.loadingShift),
    mutations: three((each) => first[each].facts.mutations),
    cpu: three((each) => median(runs.map((run) => run[each].cpu))),
    cost: median(runs.map(costOf)),
  };
}

function costOf({ ours, control, again }: Run): number | null {
  if (ours.cpu === null || control.cpu === null || again.cpu === null) return null;
  return ours.cpu - (control.cpu + again.cpu) / 2;
}

/** The middle value, to hundredths; null if there is none or one of them is null. */
export function median(values: readonly (number | null)[]): number | null {
  const sorted = values.filter((value) => value !== null).sort((one, other) => one - other);
  if (sorted.length === 0 || sorted.length < values.length) return null;
  const middle = sorted.length / 2;
  const value = (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle) - 1]!) / 2;
  return Math.round(value * 100) / 100;
}

function three<Value>(read: (each: keyof Run) => Value): Three<Value> {
  return { ours: read('ours'), control: read('control'), again: read('again') };
}
