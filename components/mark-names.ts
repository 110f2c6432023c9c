/** The one place that knows mark.js: it wraps names in a text element that is our own. */
import Mark from 'mark.js';
import type { NameRange } from './name-ranges.ts';

/**
 * Wraps ranges of the element's text, in order and apart, in a `<mark>` each. The element must hold
 * nothing but text.
 */
export function markRanges(element: HTMLElement, ranges: readonly NameRange[]): void {
  if (ranges.length > 0) new Mark(element).markRanges([...ranges], { element: 'mark' });
}
