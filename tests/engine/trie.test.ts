import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Keys } from '../../engine/keys.ts';
import { Trie } from '../../engine/trie.ts';

const sorted = (keys: string[]) => [...new Set(keys)].sort((one, other) => (one < other ? -1 : 1));

/** The term whose key is exactly `text`, or −1. */
function find(trie: Trie, text: string): number {
  let node = text === '' ? 0 : trie.start(text.charCodeAt(0));
  for (let index = 1; index < text.length; index++) node = trie.child(node, text.charCodeAt(index));
  return node === 0 ? -1 : trie.termAt(node);
}

describe('a trie', () => {
  it.each([
    [[], 'a', -1],
    [['a'], 'a', 0],
    [['a'], 'ab', -1],
    [['ab', 'abc'], 'ab', 0],
    [['ab', 'abc'], 'abc', 1],
    [['ab', 'abc'], 'a', -1],
    [['华为', '华为云', '新疆'], '华为云', 1],
    [['a\uffff', 'b'], 'a\uffff', 0],
    [['\uffff'], '\uffff', 0],
  ])('of %j finds %j at %i', (keys, text, term) => {
    expect(find(new Trie(new Keys(keys)), text)).toBe(term);
  });

  it('finds every key and nothing else, whatever was asked before', () => {
    const key = fc.string({
      unit: fc.constantFrom('a', 'b', 'z', '为', '华'),
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(fc.array(key, { maxLength: 40 }), fc.array(key), (list, questions) => {
        const keys = sorted(list);
        const trie = new Trie(new Keys(keys));
        for (const text of [...questions, ...keys, ...questions])
          expect(find(trie, text)).toBe(keys.indexOf(text));
      }),
      { numRuns: 300 },
    );
  });

  it('knows where nothing goes on', () => {
    const trie = new Trie(new Keys(['ab', 'abc', 'b', '华为']));
    const pair = trie.child(trie.start(97), 98);
    expect(trie.child(trie.start(97), 99)).toBe(0);
    expect(trie.isEnd(pair)).toBe(false);
    expect(trie.isEnd(trie.child(pair, 99))).toBe(true);
    expect(trie.isEnd(trie.start(98))).toBe(true);
  });
});
