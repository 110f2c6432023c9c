import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSieve } from '../../engine/build-sieve.ts';
import { spellingList } from '../../engine/spelling-list.ts';

/** A list as the sieve's build makes it from spellings of six Latin letters or more. */
function listOf(...spellings: string[]): (text: string) => boolean {
  const terms = spellings.map((text, index) => ({ text, aliases: [index] }));
  const aliases = spellings.map((text) => ({
    entity: 0,
    text,
    lang: 'en',
    trigger: 'always' as const,
    caseSensitive: false,
    cues: [],
    blocks: [],
    rivals: [],
  }));
  return spellingList(buildSieve({ terms, aliases }).latin);
}

describe('a list of spellings', () => {
  it.each([
    [['huawei technologies'], 'by huawei technologies and', true],
    [['huawei technologies'], 'by huawei technicians and', false],
    [['huawei technologies', 'huawei'], 'by huawei technicians and', true],
    [['national internet', 'national park'], 'national nation national internet', true],
    [['national internet', 'national park'], 'national nation national parking', true],
    [['national internet', 'national park'], 'nationalnational internat', false],
    [['ba ba ba', 'ba ba bb'], 'ba ba ba ba bb', true],
    [['ba ba bb'], 'ba ba ba ba bb', true],
    [['ba ba bc'], 'ba ba ba ba bb', false],
    [['ba ba bb'], 'aba ba bb', true],
    [['huawei'], 'mihuawei', true],
    [['huawei'], '华huaweis', true],
    [['abcdef'], 'abcde', false],
    [['abcdef'], '', false],
  ])('%j in %j: %s', (spellings, text, expected) => {
    const standsIn = listOf(...spellings);
    expect(standsIn(text)).toBe(expected);
    // Where the search before ended does not matter.
    expect(standsIn(text)).toBe(expected);
  });

  it('finds what looking for each one finds', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'b', 'c', ' '),
      minLength: 6,
      maxLength: 9,
    });
    const spelling = word.map((each) => `a${each.replaceAll(' ', 'd')}`);
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', ' '), maxLength: 40 });
    fc.assert(
      fc.property(fc.array(spelling, { minLength: 1, maxLength: 12 }), text, (spellings, each) => {
        expect(listOf(...spellings)(each)).toBe(spellings.some((one) => each.includes(one)));
      }),
      { numRuns: 2_000 },
    );
  });
});
