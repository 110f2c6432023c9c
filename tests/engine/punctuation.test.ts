import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recognise } from '../../engine/recognise.ts';
import { numRuns } from './properties.ts';
import { firmNames, NEUTRAL, shippedTable } from './texts.ts';

const named = (text: string) => {
  const { mentions } = recognise(text, shippedTable);
  return mentions.map(({ entity, surface }) => `${entity}: ${surface}`);
};

describe('neutral punctuation', () => {
  it.each([
    ['(', ')'],
    ['“', '”'],
    ['‘', '’'],
    ['「', '」'],
    ['— ', ' —'],
    ['', ','],
    ['', ';'],
    ['¿', '!'],
    ['…', ''],
  ])('such as %s %s around a firm name changes no mention', (before, after) => {
    fc.assert(
      fc.property(fc.constantFrom(...firmNames), fc.constantFrom(...NEUTRAL), (name, capital) => {
        // A capital after a name can be the rest of somebody else's.
        const word = capital.toLowerCase();
        const plain = `lorem ${name} ${word}`;
        const punctuated = `lorem ${before}${name}${after} ${word}`;
        expect(named(plain)).not.toEqual([]);
        expect(named(punctuated)).toEqual(named(plain));
      }),
      { numRuns: Math.ceil(numRuns / 5) },
    );
  });
});
