/** The one place that knows mark.js: it wraps names in a text element that is our own. */
import Mark from 'mark.js';
import { type NameRange, rangesOfNames } from './name-ranges.ts';

/** Wraps every name in the element's text in a `<mark>`. The element must hold nothing but text. */
export function markNames(element: HTMLElement, names: readonly string[]): void {
  markRanges(element, rangesOfNames(element.textContent ?? '', names));
}

/** Wraps ranges of the element's text, in order and apart, in a `<mark>` each. The same holds for the element. */
export function markRanges(element: HTMLElement, ranges: readonly NameRange[]): void {
  if (ranges.length > 0) new Mark(element).markRanges([...ranges], { element: 'mark' });
}
