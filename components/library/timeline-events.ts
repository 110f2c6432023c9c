/** What the case studies date, in one row of time. */
import type { LibraryCase, LibraryContent, LibraryDate } from '../../engine/library.ts';
import { TOGGLE_ORDER } from '../filter.ts';

export interface TimelineEvent extends LibraryDate {
  /** Its number in the picture and in the list, from 1. */
  number: number;
  study: LibraryCase;
}

/** Countries in the order in which the reader sees them everywhere. */
const COUNTRY_ORDER: readonly string[] = TOGGLE_ORDER;

/** All dated events, the earliest first; of one date in the order of the countries. */
export function eventsOf({ cases }: LibraryContent): TimelineEvent[] {
  return cases
    .toSorted((one, other) => placeOf(one.country) - placeOf(other.country))
    .flatMap((study) => study.timeline.map((entry) => ({ ...entry, study })))
    .sort((one, other) => compare(one.date, other.date))
    .map((event, at) => ({ ...event, number: at + 1 }));
}

/** Case studies of each country that has any. */
export function casesByCountry(
  cases: readonly LibraryCase[],
): { country: string; cases: LibraryCase[] }[] {
  const countries = [...new Set([...COUNTRY_ORDER, ...cases.map(({ country }) => country)])];
  return countries
    .map((country) => ({ country, cases: cases.filter((each) => each.country === country) }))
    .filter((group) => group.cases.length > 0);
}

export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** A date as a number of years: the middle of the year, month or day that it names. */
export function timeOf(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return year + 1 / 2;
  return year + (month - 1) / 12 + (day === undefined ? 1 / 24 : (day - 0.5) / 366);
}

function placeOf(country: string): number {
  const place = COUNTRY_ORDER.indexOf(country);
  return place === -1 ? COUNTRY_ORDER.length : place;
}

/** ISO dates, cut short or not, sort as their letters do; a whole year comes before its months. */
function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
