import { describe, expect, it } from 'vitest';
import { summarise } from '../../engine/summary.ts';
import { isShown, TOGGLES, togglesOf } from '../../engine/toggles.ts';

const all = { vietnam: true, cambodia: true, malaysia: true, region: true };

describe('the toggles of an entity', () => {
  it.each([
    [['vietnam', 'china'], ['vietnam']],
    [
      ['china', 'malaysia', 'cambodia'],
      ['cambodia', 'malaysia'],
    ],
    [['china'], ['region']],
    [[], ['region']],
    [['pakistan'], ['region']],
  ])('in %j are %j', (countries, toggles) => {
    expect(togglesOf(countries)).toEqual(toggles);
  });

  it('show it while one of them is on', () => {
    expect(isShown(['vietnam', 'malaysia'], { ...all, vietnam: false })).toBe(true);
    expect(isShown(['vietnam', 'china'], { ...all, vietnam: false })).toBe(false);
    expect(isShown(['china'], { ...all, region: false })).toBe(false);
    expect(TOGGLES).toHaveLength(4);
  });
});

describe('the summary of a page', () => {
  const mention = (id: number, entity: string, countries: string[]) => ({
    id,
    entity,
    countries,
    surface: entity.toUpperCase(),
    sentence: () => `Sentence ${id}.`,
  });

  it('counts mentions by toggle and names entities in order of their first mention', () => {
    const summary = summarise(
      [
        mention(1, 'b', ['vietnam', 'malaysia']),
        mention(2, 'a', ['china']),
        mention(3, 'b', ['vietnam', 'malaysia']),
      ],
      true,
    );
    expect(summary).toEqual({
      mentions: 3,
      complete: true,
      counts: { vietnam: 2, cambodia: 0, malaysia: 2, region: 1 },
      entities: [
        {
          entity: 'b',
          toggles: ['vietnam', 'malaysia'],
          count: 2,
          firstMention: 1,
          firstSurface: 'B',
          firstSentence: 'Sentence 1.',
        },
        {
          entity: 'a',
          toggles: ['region'],
          count: 1,
          firstMention: 2,
          firstSurface: 'A',
          firstSentence: 'Sentence 2.',
        },
      ],
    });
  });

  it('of a page without mentions is empty', () => {
    expect(summarise([], false)).toMatchObject({ mentions: 0, entities: [], complete: false });
  });
});
