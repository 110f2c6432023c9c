/** The one place that knows mark.js: it wraps names in a text element that is our own. */
import Mark from 'mark.js';
import { rangesOfNames } from './name-ranges.ts';

/** Wraps every name in the element's text in a `<mark>`. The element must hold nothing but text. */
export function markNames(element: HTMLElement, names: readonly string[]): void {
  const ranges = rangesOfNames(element.textContent ?? '', names);
  if (ranges.length > 0) new Mark(element).markRanges(ranges, { element: 'mark' });
}
