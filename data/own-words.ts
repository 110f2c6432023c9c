/**
 * The rule that the dataset speaks in its own words: no run of eight words is shared with the report.
 * The report's text is not ours to ship, so its runs are kept as hashes (`report-runs.txt`).
 */
import { createHash } from 'node:crypto';

/** Words in a row from which on a likeness counts as a copy. */
export const RUN_LENGTH = 8;
/** Hexadecimal digits kept of a hash: at 48 bits, a chance hit among a million runs is rarer than one in a hundred thousand. */
const HASH_DIGITS = 12;
/** A run with at most this many words outside a proper name is the name, not a copied sentence. */
const WORDS_BESIDE_A_NAME = 1;
const WORD = /[\p{L}\p{N}]+/gu;
const APOSTROPHE = /(?<=\p{L})['’](?=\p{L})/gu;

/** Every run of eight words in `text`: lower case, no punctuation, quotation marks included in the run. */
export function runsOf(text: string): string[] {
  const words = wordsOf(text);
  const starts = Math.max(0, words.length - RUN_LENGTH + 1);
  return Array.from({ length: starts }, (_, at) => words.slice(at, at + RUN_LENGTH).join(' '));
}

function wordsOf(text: string): string[] {
  return text.normalize('NFKC').toLowerCase().replace(APOSTROPHE, '').match(WORD) ?? [];
}

export function hashOfRun(run: string): string {
  return createHash('sha256').update(run).digest('hex').slice(0, HASH_DIGITS);
}

/** The file of hashes for a report's text, one a line, sorted so that it tells nothing of their order. */
export function hashesOfReport(paragraphs: readonly string[]): string {
  const hashes = new Set(paragraphs.flatMap(runsOf).map(hashOfRun));
  return `${[...hashes].sort().join('\n')}\n`;
}

/** The runs of `text` whose hash is the report's, but for those that are one of `names` and at most a word more. */
export function sharedRuns(
  text: string,
  { hashes, names }: { hashes: ReadonlySet<string>; names: readonly string[] },
): string[] {
  const shared = runsOf(text).filter((run) => hashes.has(hashOfRun(run)));
  // Hardly any text shares a run, and there are thousands of names.
  if (shared.length === 0) return [];
  const longNames = names
    .map((name) => wordsOf(name))
    .filter(({ length }) => length >= RUN_LENGTH - WORDS_BESIDE_A_NAME)
    .map((words) => words.join(' '));
  return shared.filter(
    (run) => !longNames.some((name) => run.includes(name) || name.includes(run)),
  );
}
