/** The outcomes as a table for people and as one line for programs. */
import { FRAMEWORKS } from './app.ts';
import type { Difference } from './compare.ts';
import type { Outcome } from './measure.ts';
import { MODES, type Mode } from './modes.ts';
import { UPDATES } from './updates.ts';

/** Which of two ways to mark is asked about. */
export type By = 'byExtension' | 'byWrapping';

/** What counts as harm by either: that wrapping changes the document is what wrapping is. */
export function harmOf(outcome: Outcome, by: By): Difference[] {
  if (by === 'byExtension') return outcome.byExtension;
  return outcome.byWrapping.filter(({ what }) => what !== 'document');
}

/** The outcomes of a mode that show harm. */
export function harmed(outcomes: readonly Outcome[], mode: Mode, by: By): Outcome[] {
  return outcomes.filter((each) => each.mode === mode && harmOf(each, by).length > 0);
}

const TITLES: Record<By, string> = { byExtension: 'the extension', byWrapping: 'mark.js' };
const WAYS = ['byExtension', 'byWrapping'] as const;

/** For every mode and way to mark, kinds of update by framework: `ok`, or what differs. */
export function tableText(outcomes: readonly Outcome[]): string {
  return WAYS.flatMap((by) => MODES.map((mode) => tableOf(outcomes, mode, by))).join('\n\n');
}

function tableOf(outcomes: readonly Outcome[], mode: Mode, by: By): string {
  const here = outcomes.filter((each) => each.mode === mode);
  const equal = here.length - harmed(outcomes, mode, by).length;
  const rows = UPDATES.map(({ kind }) => [
    kind,
    ...FRAMEWORKS.map((framework) => {
      const outcome = here.find((each) => each.framework === framework && each.kind === kind)!;
      return cell(harmOf(outcome, by));
    }),
  ]);
  return [
    `${TITLES[by]}, ${mode}: ${equal} of ${here.length} equal`,
    ...aligned([['', ...FRAMEWORKS], ...rows]),
  ].join('\n');
}

function cell(found: readonly Difference[]): string {
  return [...new Set(found.map(({ what }) => what))].join('+') || 'ok';
}

function aligned(rows: readonly string[][]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row
      .map((text, column) => text.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  );
}

/** How many of how many are equal, by way and mode, and every harm of either. */
export function summary(outcomes: readonly Outcome[]) {
  const count = (by: By, mode: Mode) => {
    const all = outcomes.filter((each) => each.mode === mode).length;
    return { equal: all - harmed(outcomes, mode, by).length, of: all };
  };
  const counts = (by: By) => Object.fromEntries(MODES.map((mode) => [mode, count(by, mode)]));
  const list = (by: By) =>
    MODES.flatMap((mode) => harmed(outcomes, mode, by)).map((outcome) => ({
      framework: outcome.framework,
      kind: outcome.kind,
      mode: outcome.mode,
      differs: cell(harmOf(outcome, by)),
    }));
  return {
    extension: { ...counts('byExtension'), harmed: list('byExtension') },
    markJs: { ...counts('byWrapping'), harmed: list('byWrapping') },
  };
}
