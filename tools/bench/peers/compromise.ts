/**
 * The list as a compromise look-up. Given as a lexicon, names of several words and names its tagger
 * knows better are lost; its look-up of lists finds them.
 */
import nlp from 'compromise';
import { entityOf, type Peer, type Spelling } from './peer.ts';

interface Found {
  text: string;
  offset: { start: number };
}

const OUTSIDE = /^[^\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu;

export function compromisePeer(spellings: readonly Spelling[]): Peer {
  const entity = entityOf(spellings);
  const trie = nlp.buildTrie(spellings.map(({ text }) => text));
  return {
    name: 'compromise, list look-up',
    find(text) {
      const found = nlp(text).lookup(trie).json({ offset: true }) as Found[];
      return found.flatMap(({ text: words, offset: { start } }) => {
        const surface = words.replace(OUTSIDE, '');
        const named = entity(surface);
        return named === undefined ? [] : [{ start, end: start + surface.length, entity: named }];
      });
    },
  };
}
