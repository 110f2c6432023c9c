/** Words as a reader sees them: runs of white space become one space, none stands at the ends. */
export function tidy(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
