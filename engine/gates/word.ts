import { isHan } from '../characters.ts';
import type { Gate } from './gate.ts';
import { PASS, refuse } from './gate.ts';

/** Characters looked at on each side: dictionary words are shorter. */
const REACH = 8;
/** Dictionary words that begin with the last character of a people’s or a union’s name and part nothing. */
const HARMLESS = new Set(['族人', '人的', '盟国', '盟國']);
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Refuses a Han name whose edge lies inside a word of the dictionary: 华为 in 才华|为, 习近平 in
 * 研习|近|平衡. A name that the dictionary does not know comes apart into single characters and passes.
 */
export const word: Gate = {
  name: 'word',
  judge(_reading, view) {
    const { before, own, after } = view.beside(REACH);
    if (!isHan(own.charCodeAt(0)) || !isHan(own.charCodeAt(own.length - 1))) return PASS;
    const left = before.slice(before.length - hanAtEnd(before));
    const right = after.slice(0, hanAtStart(after));
    const [start, end] = [left.length, left.length + own.length];
    for (const { segment, index } of segmenter.segment(left + own + right)) {
      const last = index + segment.length;
      const crossesStart = index < start && last > start;
      const crossesEnd = index < end && last > end && !HARMLESS.has(segment);
      if (crossesStart || crossesEnd) return refuse(segment);
    }
    return PASS;
  },
};

function hanAtStart(text: string): number {
  let length = 0;
  while (length < text.length && isHan(text.charCodeAt(length))) length++;
  return length;
}

function hanAtEnd(text: string): number {
  let length = 0;
  while (length < text.length && isHan(text.charCodeAt(text.length - 1 - length))) length++;
  return length;
}
