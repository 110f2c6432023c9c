import { isHan } from '../characters.ts';
import type { Gate } from './gate.ts';
import { PASS, refuse } from './gate.ts';

/** Characters looked at on each side: dictionary words are shorter. */
const REACH = 8;
/** Dictionary words that begin with the last character of a people’s or a union’s name and part nothing. */
const HARMLESS = new Set(['族人', '人的', '盟国', '盟國']);
/** Little words that part what they follow, though the dictionary may join them: 习近平|和, 习近平|等. */
const LITTLE = /^[和与與及等的是在将將对對会會说說]/u;
/** The same before it: 由|華為. */
const LITTLE_BEFORE = /由$/u;
/** A date ends before the name: 2016年|华为, though 年华 is a word. */
const COUNTED = /[\d〇一二三四五六七八九十][年月日]$/u;
/** Long names begin inside no word of the neighbours: 其|中兴通讯, 用|字节跳动. */
const LONG = 4;
/** A person’s whole name is no name only where words cross both of its edges: 因|習近平, but 研习|近|平衡. */
const WHOLE_NAME = 3;
/** Made when first wanted: it costs more than 10 ms in a new process, and most pages hold no Chinese. */
let segmenter: Intl.Segmenter | undefined;

/** Stretches judged before, since pages repeat themselves; forgotten when they are this many. */
const MOST_REMEMBERED = 4096;
const remembered = new Map<string, string>();

/**
 * Refuses a Han name whose edge lies inside a word of the dictionary: 华为 in 才华|为, 习近平 in
 * 研习|近|平衡. A name that the dictionary does not know comes apart into single characters and passes.
 */
export const word: Gate = {
  name: 'word',
  judge(reading, view) {
    const { start, end } = view.candidate;
    if (!isHan(view.text.charCodeAt(start)) || !isHan(view.text.charCodeAt(end - 1))) return PASS;
    const { before, own, after } = view.beside(REACH);
    const left = COUNTED.test(before) ? '' : before.slice(before.length - hanAtEnd(before));
    const right = after.slice(0, hanAtStart(after));
    const isPerson = own.length >= WHOLE_NAME && view.entityOf(reading).type === 'person';
    const across = wordAcross({ left, own, right, isPerson });
    return across === '' ? PASS : refuse(across);
  },
};

/** The dictionary word over an edge of `own`, or an empty string. */
function wordAcross(stretch: Stretch): string {
  const key = `${stretch.left}|${stretch.own}|${stretch.right}|${stretch.isPerson}`;
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
  isPerson: boolean;
}

function crossing({ left, own, right, isPerson }: Stretch): string {
  const [start, end] = [left.length, left.length + own.length];
  let [atStart, atEnd] = ['', ''];
  for (const { segment, index } of segmentsOf(left + own + right)) {
    const last = index + segment.length;
    // 其中|华为 and 其|中华|为 are both words: where the neighbours have a word of their own, the name stays.
    const begins = index < start && last > start && own.length < LONG && !LITTLE_BEFORE.test(left);
    if (begins && wordsOf(left).at(-1)!.length < 2) atStart = segment;
    const parts = index < end && last > end && !HARMLESS.has(segment) && !LITTLE.test(right);
    if (parts && wordsOf(right)[0]!.length < 2) atEnd = segment;
  }
  return isPerson && (atStart === '' || atEnd === '') ? '' : atStart || atEnd;
}

function wordsOf(text: string): string[] {
  return [...segmentsOf(text)].map(({ segment }) => segment);
}

function segmentsOf(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return segmenter.segment(text);
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
