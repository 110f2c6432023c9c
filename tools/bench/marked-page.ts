/** A page of 1 MB with about 9,500 marks: nearly every sentence names something. */
import { openTable } from '../matcher.ts';

/** Room around a name, so that 1 MB holds about 9,500 of them. */
const SENTENCES = [
  'people who know the plans say, will be asked to comment before the month is over.',
  'two of the letters say, had been told of the delay by telephone a week earlier.',
  'according to the minutes, sent nobody to the second meeting in the town hall.',
  'the paper wrote on Friday, would rather wait until the new figures are there.',
];

/** Sentences that each begin with a name that needs no other words to be known. */
export function markedSentences(): string[] {
  const { aliases, entities } = openTable();
  const names = aliases
    .filter(
      ({ trigger, lang, entity }) =>
        trigger === 'always' && lang === 'en' && entities[entity]!.tier < 3,
    )
    .map(({ text }) => text);
  return names.map((name, index) => `${name}, ${SENTENCES[index % SENTENCES.length]}`);
}
