import { describe, expect, it } from 'vitest';
import { type FoundMention, mentionsInOrder, numberNotes } from '../../engine/annotation.ts';
import type { CardContent } from '../../engine/card.ts';

const mention = (entity: string): FoundMention => ({
  entity,
  surface: entity,
  sentence: entity,
  reason: { alias: entity, lang: 'en', rule: 'always', cues: [] },
});
const cardOf = (entity: string) =>
  entity === 'unknown' ? undefined : ({ entity } as unknown as CardContent);

describe('notes', () => {
  it.each([
    [[], []],
    [['huawei'], ['huawei: 1']],
    [
      ['zte', 'huawei', 'zte'],
      ['zte: 1 3', 'huawei: 2'],
    ],
    [['unknown', 'huawei', 'unknown', 'huawei'], ['huawei: 1 2']],
  ])('of %j are numbered by first appearance: %j', (entities, expected) => {
    const notes = numberNotes(entities.map(mention), cardOf);
    expect(notes.map(({ number }) => number)).toEqual(notes.map((_, index) => index + 1));
    const told = notes.map(
      ({ card, mentions }) => `${card.entity}: ${mentions.map(({ number }) => number).join(' ')}`,
    );
    expect(told).toEqual(expected);
  });

  it('give their mentions back in the order of the text', () => {
    const notes = numberNotes(['zte', 'huawei', 'zte', 'xi'].map(mention), cardOf);
    const order = mentionsInOrder(notes).map(({ number, note }) => `${number}→${note}`);
    expect(order).toEqual(['1→1', '2→2', '3→1', '4→3']);
  });
});
