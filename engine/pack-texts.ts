/** Sorted texts as one string: most begin as the one before does, and only the rest is written. */

/** A text shares at most so many first units with the one before. */
const MOST_SHARED = 60;
/** Number of shared units as a letter: A is none. */
const FIRST = 65;

/** Texts hold no line breaks. */
export function packTexts(texts: readonly string[]): string {
  let before = '';
  return texts
    .map((text) => {
      let shared = 0;
      while (shared < MOST_SHARED && shared < text.length && text[shared] === before[shared])
        shared++;
      before = text;
      return String.fromCharCode(FIRST + shared) + text.slice(shared);
    })
    .join('\n');
}

export function unpackTexts(packed: string): string[] {
  if (packed === '') return [];
  let before = '';
  return packed.split('\n').map((line) => {
    before = before.slice(0, line.charCodeAt(0) - FIRST) + line.slice(1);
    return before;
  });
}
