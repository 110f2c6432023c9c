/**
 * Looks for many spellings at once, first by their heads, which one regular expression knows, then by
 * the rest. An expression of the whole spellings takes the browser several times as long to make ready
 * as most pages take to be read.
 */

/** Spellings in the form that travels. */
export interface PackedSpellings {
  /** Source of an expression for their heads. */
  heads: string;
  /** In ascending order, a line each; none begins with another. */
  texts: string;
}

/** Tells of a text whether one of the spellings stands in it, wherever. */
export function spellingList({ heads, texts }: PackedSpellings): (text: string) => boolean {
  const expression = new RegExp(heads, 'g');
  const lines = `\n${texts}\n`;
  /** By head, where its lines begin; looking for them anew at each place takes long on a long page. */
  const places = new Map<string, number>();
  const linesOf = (head: string) => {
    const place = places.get(head) ?? lines.indexOf(`\n${head}`) + 1;
    places.set(head, place);
    return place;
  };
  return (text) => {
    expression.lastIndex = 0;
    for (let found = expression.exec(text); found; found = expression.exec(text)) {
      if (standsAt(text, found, lines, linesOf(found[0]))) return true;
      expression.lastIndex = found.index + 1;
    }
    return false;
  };
}

/** The lines are in order, so those with one head follow each other. */
function standsAt(
  text: string,
  { index, 0: head }: RegExpExecArray,
  lines: string,
  first: number,
): boolean {
  let line = first;
  while (lines.startsWith(head, line)) {
    const end = lines.indexOf('\n', line);
    if (text.startsWith(lines.slice(line, end), index)) return true;
    line = end + 1;
  }
  return false;
}
