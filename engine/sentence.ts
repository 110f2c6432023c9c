/** Sentences: gates look at the words around a name, not at the whole page. */
import { foldOf } from './characters.ts';
import { visibleText } from './fold.ts';
import { lazily } from './lazily.ts';

const FULL_STOP = lazily(
  () => /[.!?…]["'”’)\]]*\s+(?=["'“‘([]*\p{Lu})|;\s+|[。！？；។៕]|\n\s*\n/gu,
);
/** Titles, initials and abbreviations whose full stop ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s("“])(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Sen|Rep|Gov|St|Prof|Sdn|Bhd|Co|Corp|Inc|Ltd|No|vs|e\.g|i\.e|[A-Z])$/;

/** Units that an abbreviation with what stands before it takes. */
const LONGEST = 6;

/** Longest stretch looked at on each side, in visible units, so that a text without full stops stays linear. */
export const REACH = 400;

export interface Span {
  start: number;
  end: number;
}

/** The sentence that holds `start`–`end`, at most `REACH` units to each side. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  const from = placeAway(text, start, -1);
  const to = placeAway(text, end, 1);
  const stretch = text.slice(from, to);
  let sentenceStart = from;
  let sentenceEnd = to;
  for (const stop of stretch.matchAll(FULL_STOP())) {
    const before = visibleText(stretch.slice(Math.max(0, stop.index - 4 * LONGEST), stop.index));
    if (ABBREVIATION.test(before.slice(-LONGEST))) continue;
    const stopEnd = from + stop.index + stop[0].length;
    if (stopEnd <= start) sentenceStart = stopEnd;
    else if (from + stop.index >= end) {
      sentenceEnd = from + stop.index + 1;
      break;
    }
  }
  return { start: sentenceStart, end: sentenceEnd };
}

/** The place `REACH` visible units before or after another: invisible characters must change nothing. */
function placeAway(text: string, from: number, direction: 1 | -1): number {
  let place = from;
  let seen = 0;
  // However many characters are invisible, the way stays short.
  const last = from + direction * 4 * REACH;
  while (seen < REACH && place !== last && (direction === 1 ? place < text.length : place > 0)) {
    if (foldOf(text.charCodeAt(direction === 1 ? place : place - 1)) !== 0) seen++;
    place += direction;
  }
  return place;
}
