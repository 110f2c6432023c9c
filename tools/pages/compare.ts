/** Tells what the extension changed from what a page does by itself. */
import type { PageFacts } from './facts.ts';

export type Fact = keyof PageFacts;

/** A fact that no opening without the extension shows, cut to where the two begin to differ. */
export interface Difference {
  fact: Fact;
  control: string;
  ours: string;
}

export interface Comparison {
  differences: Difference[];
  /** Facts in which the openings without the extension differ among themselves: of them only a systematic increase can be told. */
  unsteady: Fact[];
}

/** Facts that are the same each time, as far as the page is. */
const STEADY_FACTS: readonly Fact[] = ['html', 'text', 'size', 'mutations', 'shift'];
/** Facts that are amounts. */
const AMOUNTS: Partial<Record<Fact, (facts: PageFacts) => number>> = {
  mutations: ({ mutations }) => Object.values(mutations).reduce((sum, each) => sum + each, 0),
  shift: ({ shift }) => shift ?? 0,
  loadingShift: ({ loadingShift }) => loadingShift ?? 0,
};
/** So many openings with more than all others are hardly chance. */
const TELLING = 3;
/** How much is shown of two values from where they differ, and how much before, in UTF-16 units. */
const SHOWN = 60;
const LEAD = 20;

/** Compares every opening with the extension with those without it. */
export function compareFacts(
  controls: readonly PageFacts[],
  ours: readonly PageFacts[],
): Comparison {
  const comparison: Comparison = { differences: [], unsteady: [] };
  for (const fact of STEADY_FACTS) {
    const expected = new Set(controls.map((facts) => written(facts[fact])));
    const [control] = expected;
    const other = ours.map((facts) => written(facts[fact])).find((value) => !expected.has(value));
    if (expected.size > 1) {
      comparison.unsteady.push(fact);
      comparison.differences.push(...alwaysMore(fact, controls, ours));
    } else if (other !== undefined)
      comparison.differences.push({ fact, ...whereTheyDiffer(control!, other) });
  }
  comparison.differences.push(...alwaysMore('loadingShift', controls, ours));
  return comparison;
}

/** The fact if it is an amount, and every opening with the extension has more of it than all without. */
function alwaysMore(
  fact: Fact,
  controls: readonly PageFacts[],
  ours: readonly PageFacts[],
): Difference[] {
  const amount = AMOUNTS[fact];
  if (!amount || ours.length < TELLING) return [];
  const most = Math.max(...controls.map(amount));
  const least = Math.min(...ours.map(amount));
  return least > most ? [{ fact, control: `at most ${most}`, ours: `at least ${least}` }] : [];
}

/** Errors of openings with the extension that none without it has. How often one comes is the page's own affair: scripts try again. */
export function compareErrors(
  controls: readonly (readonly string[])[],
  ours: readonly (readonly string[])[],
): string[] {
  const known = new Set(controls.flat());
  return [...new Set(ours.flat())].filter((error) => !known.has(error));
}

function written(value: PageFacts[Fact]): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function whereTheyDiffer(control: string, ours: string): { control: string; ours: string } {
  let index = 0;
  while (index < control.length && control[index] === ours[index]) index++;
  const from = Math.max(0, index - LEAD);
  const excerpt = (value: string) => value.slice(from, index + SHOWN);
  return { control: excerpt(control), ours: excerpt(ours) };
}
