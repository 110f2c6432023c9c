/** Cues that look at the sentence, at countries of the document and at the country beside a name. */
import { describe, expect, it } from 'vitest';
import { alias, entity, found, refused, tableOf } from '../tiny-dataset.ts';

const never = { trigger: 'never' } as const;
const table = tableOf([
  entity('vietnam', [alias('Vietnam', never), alias('Việt Nam', never)], { type: 'country' }),
  entity('china', [alias('China', never), alias('Trung Quốc', never)], { type: 'country' }),
  entity('kazakhs', [alias('Kazakhs', { trigger: 'context', cues: ['near:Xinjiang'] })]),
  entity('wall', [alias('Great Firewall', { trigger: 'context', cues: ['country:china'] })]),
  entity('ministry', [
    alias('Bộ Công an', { lang: 'vi', trigger: 'context', cues: ['home:vietnam'] }),
  ]),
]);

describe('a cue of the sentence', () => {
  it.each([
    ['Kazakhs in Xinjiang', true],
    ['Kazakhs and others. They fled Xinjiang.', false],
    ['Kazakhs.\n\nXinjiang', false],
  ])('in %j: %s', (text, passes) => {
    expect(found(text, table).includes('kazakhs: Kazakhs')).toBe(passes);
  });

  it('is named in the refusal', () => {
    expect(refused('Kazakhs', table)).toEqual([
      'kazakhs: Kazakhs: cue: none of Xinjiang in the sentence',
    ]);
  });
});

describe('a cue of the country', () => {
  it.each([
    ['the Great Firewall. In another place, Trung Quốc is named.', true],
    ['China\n\nthe Great Firewall', true],
    ['Vietnam and its Great Firewall', false],
  ])('in %j: %s', (text, passes) => {
    expect(found(text, table).includes('wall: Great Firewall')).toBe(passes);
  });
});

describe('a cue of home', () => {
  it.each([
    ['Bộ Công an thông báo', true],
    ['Bộ Công an Việt Nam', true],
    ['Trung Quốc và Bộ Công an', true],
    ['Bộ Công an Trung Quốc', false],
    ['Bộ Công an của Lào', false],
    ['Bộ Công an. Lào cũng vậy.', true],
  ])('in %j: %s', (text, passes) => {
    expect(found(text, table).some((each) => each.startsWith('ministry'))).toBe(passes);
  });
});
