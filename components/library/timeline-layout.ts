/** Where everything stands in the wide picture of the timeline: years along, one band a country, one lane a case. */
import type { LibraryCase } from '../../engine/library.ts';
import { casesByCountry, type TimelineEvent, timeOf, yearOf } from './timeline-events.ts';

/** Lengths in units of the picture, which are CSS px at its full width. */
export const TIMELINE_WIDTH = 672;
export const DOT_RADIUS = 10;
/** Years stand above everything. */
const HEAD = 28;
/** Baseline of a country's name below the top of its band. */
const COUNTRY_BASELINE = 20;
const COUNTRY_HEIGHT = 30;
/** Baseline of a case's title below the top of its lane. */
const TITLE_BASELINE = 14;
const TITLE_HEIGHT = 22;
/** Dots of one lane that would touch go to a further line below. */
const DOT_LINE = 24;
const DOT_GAP = 2 * DOT_RADIUS + 3;
const LANE_END = 8;
const BAND_END = 6;
/** Width to reckon with for a letter of a title; the font is the reader’s. */
const LETTER = 7.4;

export interface Dot {
  number: number;
  x: number;
  y: number;
}

export interface Lane {
  study: LibraryCase;
  title: { x: number; y: number; anchor: 'start' | 'end' };
  /** Joins the first dot and the last one. */
  line: { from: number; to: number; y: number };
  dots: Dot[];
}

export interface Band {
  country: string;
  top: number;
  nameY: number;
  lanes: Lane[];
}

export interface TimelineLayout {
  height: number;
  years: { year: number; left: number; middle: number }[];
  bands: Band[];
}

/** Lays the events out; every title has a line of its own, and dots never touch. */
export function layOutTimeline(events: readonly TimelineEvent[]): TimelineLayout {
  const all = events.map(({ date }) => yearOf(date));
  const first = Math.min(...all);
  const count = Math.max(...all) - first + 1;
  const step = TIMELINE_WIDTH / count;
  const toX = (date: string) => (timeOf(date) - first) * step;
  const years = Array.from({ length: count }, (_, at) => ({
    year: first + at,
    left: at * step,
    middle: (at + 0.5) * step,
  }));
  let top = HEAD;
  const bands = casesByCountry([...new Set(events.map(({ study }) => study))]).map(
    ({ country, cases }): Band => {
      const band: Band = { country, top, nameY: top + COUNTRY_BASELINE, lanes: [] };
      top += COUNTRY_HEIGHT;
      for (const study of cases) {
        const lane = layOutLane(
          study,
          events.filter((event) => event.study === study),
          { top, toX },
        );
        band.lanes.push(lane);
        top = Math.max(...lane.dots.map(({ y }) => y)) + DOT_LINE / 2 + LANE_END;
      }
      top += BAND_END;
      return band;
    },
  );
  return { height: top, years, bands };
}

interface LanePlace {
  top: number;
  toX(date: string): number;
}

function layOutLane(
  study: LibraryCase,
  events: readonly TimelineEvent[],
  { top, toX }: LanePlace,
): Lane {
  const firstLine = top + TITLE_HEIGHT + DOT_LINE / 2;
  const dots = spread(
    events.map(({ number, date }) => ({ number, x: within(toX(date)), y: firstLine })),
  );
  const xs = dots.map(({ x }) => x);
  const from = Math.min(...xs);
  return {
    study,
    title: { ...titlePlace(study.title, from - DOT_RADIUS), y: top + TITLE_BASELINE },
    line: { from, to: Math.max(...xs), y: firstLine },
    dots,
  };
}

/** Gives each dot the first line on which it touches no other. */
function spread(dots: readonly Dot[]): Dot[] {
  const ends: number[] = [];
  return dots
    .toSorted((one, other) => one.x - other.x)
    .map((dot) => {
      const free = ends.findIndex((end) => dot.x - end >= DOT_GAP);
      const line = free === -1 ? ends.length : free;
      ends[line] = dot.x;
      return { ...dot, y: dot.y + line * DOT_LINE };
    });
}

/** A title begins over its first dot, or ends at the edge where it would run over it. */
function titlePlace(title: string, x: number): { x: number; anchor: 'start' | 'end' } {
  const fits = x + title.length * LETTER <= TIMELINE_WIDTH;
  return fits ? { x, anchor: 'start' } : { x: TIMELINE_WIDTH, anchor: 'end' };
}

function within(x: number): number {
  return Math.min(Math.max(x, DOT_RADIUS), TIMELINE_WIDTH - DOT_RADIUS);
}
