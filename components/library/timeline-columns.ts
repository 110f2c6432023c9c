/** Where everything stands in the narrow picture of the timeline: years down, one column a country. */

import { casesByCountry, type TimelineEvent, yearOf } from './timeline-events.ts';
import { DOT_RADIUS, type Dot } from './timeline-layout.ts';

export const COLUMNS_WIDTH = 288;
const HEAD = 26;
const YEAR_WIDTH = 36;
const DOT_STEP = 2 * DOT_RADIUS + 5;
const ROW_END = 6;

export interface YearRow {
  year: number;
  top: number;
  height: number;
  dots: Dot[];
}

export interface ColumnsLayout {
  height: number;
  columns: { country: string; x: number }[];
  rows: YearRow[];
}

/** Lays the events out; years in which nothing is dated have no row. */
export function layOutColumns(events: readonly TimelineEvent[]): ColumnsLayout {
  const countries = casesByCountry(events.map(({ study }) => study)).map(({ country }) => country);
  const width = (COLUMNS_WIDTH - YEAR_WIDTH) / countries.length;
  const columns = countries.map((country, at) => ({ country, x: YEAR_WIDTH + at * width }));
  const years = [...new Set(events.map(({ date }) => yearOf(date)))];
  let top = HEAD;
  const rows = years.map((year): YearRow => {
    const ofYear = events.filter(({ date }) => yearOf(date) === year);
    const dots = columns.flatMap(({ country, x }) =>
      dotsOf(
        ofYear.filter(({ study }) => study.country === country),
        { left: x, top, perLine: Math.max(1, Math.floor(width / DOT_STEP)) },
      ),
    );
    const height = Math.max(...dots.map(({ y }) => y)) + DOT_STEP / 2 + ROW_END - top;
    top += height;
    return { year, top: top - height, height, dots };
  });
  return { height: top, columns, rows };
}

interface Cell {
  left: number;
  top: number;
  /** How many dots stand beside each other. */
  perLine: number;
}

function dotsOf(events: readonly TimelineEvent[], { left, top, perLine }: Cell): Dot[] {
  return events.map(({ number }, at) => ({
    number,
    x: left + ((at % perLine) + 0.5) * DOT_STEP,
    y: top + ROW_END + (Math.floor(at / perLine) + 0.5) * DOT_STEP,
  }));
}
