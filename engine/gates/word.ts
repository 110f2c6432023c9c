import { isHan } from '../characters.ts';
import type { Gate } from './gate.ts';
import { PASS, refuse } from './gate.ts';

/** Characters looked at on each side: dictionary words are shorter. */
const REACH = 8;
/** Dictionary words that begin with the last character of a people’s or a union’s name and part nothing. */
const HARMLESS = new Set(['族人', '人的', '盟国', '盟國']);

/** Made when the first Han name asks: its dictionary takes longer to load than most pages to read. */
let dictionary: Intl.Segmenter | undefined;

function segments(text: string): Intl.Segments {
  dictionary ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return dictionary.segment(text);
}

/** Stretches judged before, since pages repeat themselves; forgotten when they are this many. */
const MOST_REMEMBERED = 4096;
const remembered = new Map<string, string>();

/**
 * Refuses a Han name whose edge lies inside a word of the dictionary: 华为 in 才华|为, 习近平 in
 * 研习|近|平衡. A name that the dictionary does not know comes apart into single characters and passes.
 */
export const word: Gate = {
  name: 'word',
  judge(_reading, view) {
    const { start, end } = view.candidate;
    if (!isHan(view.text.charCodeAt(start)) || !isHan(view.text.charCodeAt(end - 1))) return PASS;
    const { before, own, after } = view.beside(REACH);
    const left = before.slice(before.length - hanAtEnd(before));
    const right = after.slice(0, hanAtStart(after));
    const across = wordAcross({ left, own, right });
    return across === '' ? PASS : refuse(across);
  },
};

/** The dictionary word over an edge of `own`, or an empty string. */
function wordAcross(stretch: Stretch): string {
  const key = `${stretch.left}|${stretch.own}|${stretch.right}`;
  let found = remembered.get(key);
  if (found === undefined) {
    found = crossing(stretch);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(key, found);
  }
  return found;
}

interface Stretch {
  left: string;
  own: string;
  right: string;
}

function crossing({ left, own, right }: Stretch): string {
  const [start, end] = [left.length, left.length + own.length];
  for (const { segment, index } of segments(left + own + right)) {
    const last = index + segment.length;
    // 其中|华为 and 其|中华|为 are both words: where the neighbours have a word of their own, the name stays.
    if (index < start && last > start && wordsOf(left).at(-1)!.length < 2) return segment;
    if (index < end && last > end && !HARMLESS.has(segment) && wordsOf(right)[0]!.length < 2)
      return segment;
  }
  return '';
}

function wordsOf(text: string): string[] {
  return [...segments(text)].map(({ segment }) => segment);
}

function hanAtStart(text: string): number {
  let length = 0;
  while (length < Math.min(text.length, REACH) && isHan(text.charCodeAt(length))) length++;
  return length;
}

function hanAtEnd(text: string): number {
  let length = 0;
  while (length < Math.min(text.length, REACH) && isHan(text.charCodeAt(text.length - 1 - length)))
    length++;
  return length;
}
