/** News prose for benchmarks, as sentences to fill a page with, in order. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recognise } from '../../engine/recognise.ts';
import { htmlBlocks } from '../html-blocks.ts';
import { openTable } from '../matcher.ts';
import { PLAIN_SENTENCES } from './plain-sentences.ts';

/** Plain sentences between two that name something: about 20 kB in ordinary pages, 2 kB in dense ones. */
const BETWEEN = { ordinary: 205, dense: 20 } as const;

export type Prose = keyof typeof BETWEEN;

/** Sentences of which few or many name something of the report; the first does. */
export function proseOf(kind: Prose): string[] {
  const draw = drawPlain();
  return namedSentences().flatMap((sentence) => [
    sentence,
    ...Array.from({ length: BETWEEN[kind] }, draw),
  ]);
}

/** Takes the plain sentences in an order that does not repeat, the same in every run. */
function drawPlain(): () => string {
  let state = 1;
  return () => {
    // Numerical Recipes' generator; its upper bits are the random ones.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return PLAIN_SENTENCES[(state >>> 8) % PLAIN_SENTENCES.length]!;
  };
}

/** The sentences of the sample article that name something without the others' help. */
function namedSentences(): string[] {
  const table = openTable();
  const source = readFileSync(join(import.meta.dirname, '..', 'demo-article.html'), 'utf8');
  const text = htmlBlocks(source)
    .map((block) => block.text.replace(/\s+/g, ' ').trim())
    .join(' ');
  return text
    .split(/(?<=\.) /)
    .filter((sentence) => recognise(sentence, table).mentions.length > 0);
}
