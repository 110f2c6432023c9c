/** Ordinary news prose for benchmarks: mostly sentences that name nothing, as pages have them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { htmlBlocks } from '../html-blocks.ts';

/** Sentences without a name of the report. */
const PLAIN = [
  'The river had risen two metres overnight, and by morning the lower road was closed to traffic.',
  'Officials at the scene declined to say when the bridge would open again.',
  'She bought the shop from her uncle in the spring and painted the shutters green.',
  'Prices of rice and cooking oil went up for the third month in a row, figures published on Monday showed.',
  'The match was stopped after forty minutes because of the rain and will be played again next week.',
  'Doctors at the hospital asked people with mild symptoms to stay at home and to telephone first.',
  'According to the timetable, the last train leaves at a quarter past eleven.',
  'Some of the older houses in the street have stood empty since the factory moved away.',
  'The committee will meet again in September to vote on the budget for the coming year.',
  'He told the court that he had not read the letter before he signed it.',
  'Farmers expect a poor harvest, although the rain that fell in May helped the young plants.',
  'The museum keeps a small collection of clocks, all of them wound by hand every evening.',
];

/** How many plain sentences stand between two of the sample article. */
const BETWEEN = 12;

/** Sentences to fill a page with, in order. */
export function ordinaryProse(): string[] {
  return article().flatMap((sentence, index) => [
    ...Array.from({ length: BETWEEN }, (_, offset) => PLAIN[(index * 5 + offset) % PLAIN.length]!),
    sentence,
  ]);
}

function article(): string[] {
  const source = readFileSync(join(import.meta.dirname, '..', 'demo-article.html'), 'utf8');
  const text = htmlBlocks(source)
    .map((block) => block.text.replace(/\s+/g, ' ').trim())
    .join(' ');
  return text.split(/(?<=\.) /).filter((sentence) => sentence.length > 40);
}
