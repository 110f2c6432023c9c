/** Names that a misspelt query may have meant. */
import type { LibraryContent, LibraryEntity } from '../../engine/library.ts';
import { foldText } from './folded.ts';

/** How many names are offered. */
const OFFERED = 5;
/** One slip is allowed for every four letters: “Huwei”, “Cambodja”, “Sencetime”. */
const LETTERS_PER_SLIP = 4;
/** Shorter words resemble everything. */
const SHORTEST = 4;

/** Entities with a word in a Latin spelling that is like a word of the query, the likest first. */
export function closestNames(query: string, { entities }: LibraryContent): LibraryEntity[] {
  const typed = wordsOf(query);
  return entities
    .map((entity) => ({ entity, slips: slipsBetween(typed, entity) }))
    .filter(({ slips }) => Number.isFinite(slips))
    .sort((one, other) => one.slips - other.slips)
    .slice(0, OFFERED)
    .map(({ entity }) => entity);
}

function slipsBetween(typed: readonly string[], { name, spellings }: LibraryEntity): number {
  const known = [name, ...spellings.map(({ text }) => text)].flatMap(wordsOf);
  return Math.min(
    ...typed.flatMap((word) =>
      known
        .map((each) => distance(word, each))
        .filter((slips) => slips <= Math.floor(word.length / LETTERS_PER_SLIP)),
    ),
  );
}

function wordsOf(text: string): string[] {
  return (foldText(text).text.match(/[a-z]+/g) ?? []).filter(({ length }) => length >= SHORTEST);
}

/** Letters to insert, leave out, replace or swap with their neighbour to get from one word to the other (Damerau 1964). */
function distance(one: string, other: string): number {
  const rows = [Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let row = 1; row <= one.length; row++) {
    const line = [row];
    const above = rows[row - 1]!;
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      line.push(
        Math.min(
          above[column - 1]! + (same ? 0 : 1),
          above[column]! + 1,
          line[column - 1]! + 1,
          swapped ? rows[row - 2]![column - 2]! + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    rows.push(line);
  }
  return rows[one.length]![other.length]!;
}
