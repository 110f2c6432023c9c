/** Texts far beyond any page: read to the end, in one piece, with exact places. */
import { describe, expect, it } from 'vitest';
import { recognise } from '../../engine/recognise.ts';
import { MOST_HITS } from '../../engine/scan.ts';
import { shippedTable } from './texts.ts';

const SENTENCE = `Huawei said so; ${'the river rose and the lower road was closed to traffic; '.repeat(6)}`;

describe('a huge text', () => {
  it.each([
    ['20 MB in one line', SENTENCE.repeat(20_000_000 / SENTENCE.length), 20_000_000],
    ['a million names', 'Huawei, '.repeat(1_000_000), 8_000_000],
    [
      'a million short names after the full one',
      `Xi Jinping. ${'Xi, '.repeat(1_000_000)}`,
      4_000_000,
    ],
    ['a million abbreviations', `China. ${'BRI, '.repeat(1_000_000)}`, 5_000_000],
    ['20 MB of Han', '华为中兴习近平下雨了'.repeat(2_000_000), 20_000_000],
  ])('of %s is read to the end', (_name, text, atLeast) => {
    expect(text.length).toBeGreaterThanOrEqual(atLeast * 0.99);
    const { mentions, refusals } = recognise(text, shippedTable);
    expect(mentions.length + refusals.length).toBeGreaterThan(20_000);
    expect(mentions.length).toBeLessThanOrEqual(MOST_HITS);
    let end = 0;
    let faults = 0;
    for (const mention of mentions) {
      if (mention.start < end || text.slice(mention.start, mention.end) !== mention.surface)
        faults++;
      end = mention.end;
    }
    expect(faults).toBe(0);
  });
});
