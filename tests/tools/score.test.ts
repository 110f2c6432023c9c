import { describe, expect, it } from 'vitest';
import type { Mention } from '../../engine/mention.ts';
import { f1Interval } from '../../tools/score/bootstrap.ts';
import type { GoldMention } from '../../tools/score/compare.ts';
import { type GoldDocument, scoreDocuments } from '../../tools/score/score.ts';
import { wilson } from '../../tools/score/tally.ts';

const TEXT = 'Huawei met Xi in Hanoi';
const scored = new Map([
  ['huawei', 'company'],
  ['xi-jinping', 'person'],
]);
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
      'one label with a name and its abbreviation in it',
      [{ ...huawei, end: 10 }],
      [huawei, { ...huawei, start: 7, end: 10 }],
      { right: 1, wrong: 0, missed: 0 },
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
    expect(score([], []).overall).toMatchObject({
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

  it('groups by language, kind of document, type and entity', () => {
    const { byLanguage, byKind, byType, byEntity } = score([huawei], [huawei, xi], {
      kind: 'true',
    });
    expect(byLanguage.en).toMatchObject({ right: 1, wrong: 1 });
    expect(byKind.true).toMatchObject({ right: 1, wrong: 1 });
    expect(byType).toMatchObject({ company: { right: 1 }, person: { wrong: 1 } });
    expect(byEntity).toMatchObject({ huawei: { right: 1 }, 'xi-jinping': { wrong: 1 } });
  });

  it('tells what was taken for what', () => {
    expect(score([huawei, xi], [{ ...huawei, entity: 'xi-jinping' }]).confusions).toEqual([
      { surface: 'Huawei', marked: 'xi-jinping', labelled: 'huawei', count: 1 },
      { surface: 'Xi', marked: null, labelled: 'xi-jinping', count: 1 },
    ]);
  });
});

describe('an interval', () => {
  // Values from Wilson's formula worked out by hand.
  it.each([
    [10, 10, 0.722, 1],
    [0, 10, 0, 0.278],
    [50, 100, 0.404, 0.596],
  ])('of %i in %i lies where Wilson puts it', (part, whole, low, high) => {
    expect(wilson(part, whole)![0]).toBeCloseTo(low, 3);
    expect(wilson(part, whole)![1]).toBeCloseTo(high, 3);
  });

  it('of nothing is none', () => {
    expect(wilson(0, 0)).toBeNull();
    expect(f1Interval([])).toBeNull();
  });

  it('of F1 holds the figure and grows narrower with more documents', () => {
    const documents = (times: number) =>
      Array.from({ length: times }, () => [
        { right: 8, wrong: 1, missed: 1 },
        { right: 4, wrong: 3, missed: 2 },
      ]).flat();
    const [low, high] = f1Interval(documents(5))!;
    const [lower, higher] = f1Interval(documents(100))!;
    expect(low).toBeLessThan(24 / 31);
    expect(high).toBeGreaterThan(24 / 31);
    expect(higher - lower).toBeLessThan(high - low);
  });
});
