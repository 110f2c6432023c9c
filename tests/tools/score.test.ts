import { describe, expect, it } from 'vitest';
import type { Mention } from '../../engine/mention.ts';
import { type GoldDocument, type GoldMention, scoreDocuments } from '../../tools/score.ts';

const TEXT = 'Huawei met Xi in Hanoi';
const scored = new Set(['huawei', 'xi-jinping']);
const huawei: GoldMention = { start: 0, end: 6, entity: 'huawei' };
const xi: GoldMention = { start: 11, end: 13, entity: 'xi-jinping' };

function score(labels: GoldMention[], found: GoldMention[], fields: Partial<GoldDocument> = {}) {
  const document: GoldDocument = { id: 'd', lang: 'en', text: TEXT, mentions: labels, ...fields };
  return scoreDocuments([document], scored, () => found as unknown as Mention[]);
}

describe('the score', () => {
  it.each([
    ['a right mention', [huawei], [huawei], { right: 1, wrong: 0, missed: 0 }],
    ['an overlapping one', [huawei], [{ ...huawei, end: 3 }], { right: 1, wrong: 0, missed: 0 }],
    [
      'another entity at the place',
      [huawei],
      [{ ...huawei, entity: 'xi-jinping' }],
      { right: 0, wrong: 1, missed: 1 },
    ],
    ['a false mention', [], [xi], { right: 0, wrong: 1, missed: 0 }],
    ['a missed one', [huawei, xi], [xi], { right: 1, wrong: 0, missed: 1 }],
    [
      'an optional label that is found',
      [{ ...xi, optional: true }],
      [xi],
      { right: 0, wrong: 0, missed: 0 },
    ],
    [
      'an optional label that is not',
      [{ ...xi, optional: true }],
      [],
      { right: 0, wrong: 0, missed: 0 },
    ],
    [
      'one label and two mentions of it',
      [huawei],
      [huawei, { ...huawei, start: 2 }],
      { right: 1, wrong: 1, missed: 0 },
    ],
    [
      'an entity that is not scored',
      [],
      [{ start: 17, end: 22, entity: 'hanoi' }],
      { right: 0, wrong: 0, missed: 0 },
    ],
  ])('counts %s', (_name, labels, found, counts) => {
    expect(score(labels, found).overall).toMatchObject(counts);
  });

  it('asks for the exact span in its second figure', () => {
    const { overall, exact } = score([huawei, xi], [huawei, { ...xi, end: 12 }]);
    expect([overall.right, exact.right]).toEqual([2, 1]);
  });

  it('gives no figure where there is nothing to divide by', () => {
    expect(score([], []).overall).toEqual({
      right: 0,
      wrong: 0,
      missed: 0,
      precision: null,
      recall: null,
      f1: null,
    });
  });

  it('counts trap documents with a false mark', () => {
    expect(score([], [xi], { kind: 'trap' }).traps).toEqual({ documents: 1, marked: 1 });
    expect(score([], [], { kind: 'trap' }).traps).toEqual({ documents: 1, marked: 0 });
  });

  it('names the errors', () => {
    expect(score([huawei], [xi]).errors).toEqual([
      { kind: 'false', document: 'd', entity: 'xi-jinping', surface: 'Xi' },
      { kind: 'missed', document: 'd', entity: 'huawei', surface: 'Huawei' },
    ]);
  });
});
