/** Differences between the files of two builds in a few words: a script is one line of a megabyte. */

/** A file's name and content. */
export type BuiltFile = readonly [name: string, content: string];

/** How much is shown before and after the place where two files part, in UTF-16 code units. */
const AROUND = 40;

/** One line for each file that is not the same, to the letter, as the other list's file in its place. */
export function differences(some: readonly BuiltFile[], others: readonly BuiltFile[]): string[] {
  return some.flatMap(([name, content], index) => {
    const [, other] = others[index]!;
    if (content === other) return [];
    const at = firstDifference(content, other);
    return [`${name} at ${at}: ${excerpt(content, at)} instead of ${excerpt(other, at)}`];
  });
}

function firstDifference(content: string, other: string): number {
  let at = 0;
  while (at < content.length && content[at] === other[at]) at++;
  return at;
}

function excerpt(content: string, at: number): string {
  return JSON.stringify(content.slice(Math.max(0, at - AROUND), at + AROUND));
}
