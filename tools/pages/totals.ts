/** All pages in one sentence. */
import { type FailedLine, median, type PageLine } from './line.ts';

export interface Totals {
  pages: number;
  failed: number;
  differing: number;
  errors: number;
  /** Median cost in ms of the pages without and with mentions; null without any or where the browser does not tell. */
  costWithout: number | null;
  costWith: number | null;
}

export function totalsOf(lines: readonly (PageLine | FailedLine)[]): Totals {
  const opened = lines.filter((line) => 'cost' in line);
  const named = (wanted: boolean) => opened.filter(({ mentions }) => mentions > 0 === wanted);
  return {
    pages: lines.length,
    failed: lines.length - opened.length,
    differing: opened.filter(({ differences }) => differences.length > 0).length,
    errors: opened.reduce((sum, { errors }) => sum + errors.length, 0),
    costWithout: median(named(false).map(({ cost }) => cost)),
    costWith: median(named(true).map(({ cost }) => cost)),
  };
}

/** True if the extension did harm to any page, or one could not be opened. */
export function isHarm({ failed, differing, errors }: Totals): boolean {
  return failed + differing + errors > 0;
}

export function describeTotals(totals: Totals): string {
  const cost = (value: number | null) => (value === null ? 'not measured' : `${value} ms`);
  return (
    `${totals.pages} pages: ${totals.differing} with differences, ${totals.errors} errors, ` +
    `${totals.failed} not opened; median cost without mentions ${cost(totals.costWithout)}, ` +
    `with mentions ${cost(totals.costWith)}`
  );
}
