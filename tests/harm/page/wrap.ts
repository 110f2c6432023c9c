/** The other way to mark a page, against which the suite is tried: elements around the names. */
import Mark from 'mark.js';
import { NAMES } from '../story.ts';

/** Wraps every name on the page. */
export function wrapNames(): void {
  new Mark(document.body).mark([...NAMES], {
    separateWordSearch: false,
    accuracy: 'partially',
    caseSensitive: true,
  });
}
