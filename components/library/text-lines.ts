/** Breaks words into lines for a picture: SVG text does not break by itself. */

/**
 * @param width of a line, in the picture’s units
 * @param letter width to reckon with for one letter; generous, since the font is the reader’s
 */
export function textLines(words: string, width: number, letter: number): string[] {
  const most = Math.max(1, Math.floor(width / letter));
  const lines: string[] = [];
  for (const word of words.split(/\s+/).flatMap((each) => pieces(each, most))) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A word longer than a line is cut; one with a hyphen or dash in it is parted there. */
function pieces(word: string, most: number): string[] {
  if (word.length <= most) return [word];
  const parts = word.split(/(?<=[-–])/);
  if (parts.length > 1) return parts.flatMap((part) => pieces(part, most));
  return [word.slice(0, most), ...pieces(word.slice(most), most)];
}
