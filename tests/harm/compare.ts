/** Compares a page with the same page left alone. */
import type { Run } from './observed.ts';

/** Where two runs of a page differ. */
export interface Difference {
  what: 'text' | 'document' | 'errors' | 'console' | 'marks';
  /** The moment, or the whole run. */
  at: string;
  wanted: string;
  seen: string;
}

/** What a marker did to a page that a reader or the page itself could notice. */
export function differences(control: Run, run: Run): Difference[] {
  const found: Difference[] = [];
  const compare = (what: Difference['what'], at: string, wanted: unknown, seen: unknown) => {
    const [one, other] = [JSON.stringify(wanted), JSON.stringify(seen)];
    if (one !== other) found.push({ what, at, ...aroundFirstDifference(one, other ?? '') });
  };
  for (const [index, moment] of control.moments.entries()) {
    const { at, content, inner, html, mutations } = moment;
    const seen = run.moments[index];
    compare('text', at, [content, inner], [seen?.content, seen?.inner]);
    compare('document', at, [html, mutations], [seen?.html, seen?.mutations]);
  }
  compare('errors', 'the whole run', control.errors, run.errors);
  compare('console', 'the whole run', control.console, run.console);
  return found;
}

/** Moments at which the marks are not exactly the names in the text. */
export function wrongMarks({ moments }: Run): Difference[] {
  return moments
    .map(({ at, names, marks }) => ({
      at,
      wanted: JSON.stringify(names),
      seen: JSON.stringify(marks),
    }))
    .filter(({ wanted, seen }) => wanted !== seen)
    .map((wrong) => ({ what: 'marks', ...wrong }));
}

/** How much of a long text a report shows, in characters before and after the first difference. */
const CONTEXT = 60;

function aroundFirstDifference(wanted: string, seen: string): { wanted: string; seen: string } {
  let first = 0;
  while (first < wanted.length && wanted[first] === seen[first]) first++;
  const part = (text: string) => text.slice(Math.max(0, first - CONTEXT), first + CONTEXT);
  return { wanted: part(wanted), seen: part(seen) };
}
