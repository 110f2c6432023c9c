/** Sentences: gates look at the words around a name, not at the whole page. */

const FULL_STOP = /[.!?…]["'”’)\]]*\s+(?=["'“‘([]*\p{Lu})|[。！？；។៕]|\n\s*\n/gu;
/** Titles, initials and abbreviations whose full stop ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s("“])(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Sen|Rep|Gov|St|Prof|Sdn|Bhd|Co|Corp|Inc|Ltd|No|vs|e\.g|i\.e|[A-Z])$/;

/** Longest stretch looked at on each side, so that a text without full stops stays linear. */
const REACH = 400;

export interface Span {
  start: number;
  end: number;
}

/** The sentence that holds `start`–`end`, at most `REACH` units to each side. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  const from = Math.max(0, start - REACH);
  const to = Math.min(text.length, end + REACH);
  const stretch = text.slice(from, to);
  let sentenceStart = from;
  let sentenceEnd = to;
  for (const stop of stretch.matchAll(FULL_STOP)) {
    if (ABBREVIATION.test(stretch.slice(Math.max(0, stop.index - 6), stop.index))) continue;
    const stopEnd = from + stop.index + stop[0].length;
    if (stopEnd <= start) sentenceStart = stopEnd;
    else if (from + stop.index >= end) {
      sentenceEnd = from + stop.index + 1;
      break;
    }
  }
  return { start: sentenceStart, end: sentenceEnd };
}
