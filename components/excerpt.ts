/** The part of a sentence that a reader needs to see a name in it. */
import type { NameRange } from './name-ranges.ts';

/** A name that ends later than this would be cut off where three lines are shown, in UTF-16 units. */
const IN_SIGHT = 90;
/** How much of the sentence stands before a name that is brought into sight, in units. */
const LEAD = 40;
const ELLIPSIS = '… ';

export interface Excerpt {
  text: string;
  /** Where the name stands in it; none where the sentence does not hold it as it is written. */
  ranges: NameRange[];
}

/** Cuts the front off a sentence that would keep the name out of sight. */
export function excerptAround(sentence: string, name: string): Excerpt {
  const start = name === '' ? -1 : sentence.indexOf(name);
  if (start < 0) return { text: sentence, ranges: [] };
  const cut = start + name.length <= IN_SIGHT ? 0 : cutBefore(sentence, start);
  const front = cut > 0 ? ELLIPSIS : '';
  return {
    text: front + sentence.slice(cut),
    ranges: [{ start: front.length + start - cut, length: name.length }],
  };
}

/** After a gap if there is one in reach, else between two characters: Khmer and Chinese have no gaps. */
function cutBefore(sentence: string, start: number): number {
  const from = Math.max(0, start - LEAD);
  const gap = sentence.slice(from, start).search(/\s\S/u);
  if (gap >= 0) return from + gap + 1;
  const [first] = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(
    sentence.slice(from, start),
  );
  return from + (first?.segment.length ?? 0);
}
