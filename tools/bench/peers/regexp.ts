/** The list as one RegExp with Unicode boundaries, longest spelling first. */
import { entityOf, type Peer, type Spelling } from './peer.ts';

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Khmer}\p{Script=Thai}]/u;
const LETTER = '[\\p{L}\\p{M}\\p{N}]';

export function regexpPeer(spellings: readonly Spelling[]): Peer {
  const entity = entityOf(spellings);
  const alternatives = [...new Set(spellings.map(({ text }) => text))]
    .sort((one, other) => other.length - one.length)
    .map((text) => {
      const escaped = text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
      return UNSPACED.test(text) ? escaped : `(?<!${LETTER})${escaped}(?!${LETTER})`;
    });
  const pattern = new RegExp(alternatives.join('|'), 'gu');
  return {
    name: 'RegExp of all spellings',
    find: (text) =>
      [...text.matchAll(pattern)].map(({ 0: surface, index }) => ({
        start: index,
        end: index + surface.length,
        entity: entity(surface)!,
      })),
  };
}
