/** Openings of a page as the tests of the pages command need them. */
import type { PageFacts } from '../../../tools/pages/facts.ts';
import type { Run } from '../../../tools/pages/line.ts';
import type { Opening } from '../../../tools/pages/open.ts';

/** The mutation records of a page at rest. */
export const QUIET = { attributes: 0, characterData: 0, childList: 2 };

/** What is seen of a page that nobody touches. */
export function facts(other: Partial<PageFacts> = {}): PageFacts {
  return {
    html: '<html></html>',
    text: '',
    size: '1280 × 800',
    mutations: QUIET,
    shift: 0,
    loadingShift: 0,
    ...other,
  };
}

/** An opening of it. */
export function opening(other: Partial<Opening> = {}): Opening {
  return { facts: facts(), errors: [], cpu: 1, looks: 5, mentions: null, ...other };
}

/** A run in which the extension does nothing. */
export function run(other: Partial<Run> = {}): Run {
  return {
    ours: opening({ mentions: 0 }),
    control: opening(),
    again: opening(),
    ...other,
  };
}
