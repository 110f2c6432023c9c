/** The list through mark.js, with its own boundaries: `accuracy: exactly` and punctuation as limiters. */
import Mark from 'mark.js';
import type { Span } from '../../score/compare.ts';
import { entityOf, type Peer, type Spelling } from './peer.ts';

const LIMITERS = [...'.,;:!?"\'()[]{}<>/|–—-…“”‘’«»、。，；：！？（）「」『』《》〈〉·។៖'];

/** It goes one call deeper for each word and runs out of stack with all of them. */
const AT_ONCE = 100;

export function markJsPeer(spellings: readonly Spelling[]): Peer {
  const entity = entityOf(spellings);
  const words = spellings.map(({ text }) => text).sort((one, other) => other.length - one.length);
  return {
    name: 'mark.js, exactly with limiters',
    find(text) {
      const element = document.createElement('div');
      element.textContent = text;
      for (let first = 0; first < words.length; first += AT_ONCE) {
        new Mark(element).mark(words.slice(first, first + AT_ONCE), {
          accuracy: { value: 'exactly', limiters: LIMITERS },
          separateWordSearch: false,
          caseSensitive: true,
          diacritics: false,
          exclude: ['mark'],
        });
      }
      return spansOfMarks(element, entity);
    },
  };
}

function spansOfMarks(root: Element, entity: (text: string) => string | undefined): Span[] {
  const spans: Span[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let start = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data, parentElement } = node as Text;
    const named = parentElement?.localName === 'mark' ? entity(data.trim()) : undefined;
    if (named !== undefined) spans.push({ start, end: start + data.length, entity: named });
    start += data.length;
  }
  return spans;
}
