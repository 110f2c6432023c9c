import { describe, expect, it } from 'vitest';
import { alias, entity, found, refused, tableOf } from '../tiny-dataset.ts';

const table = tableOf([
  entity('china', [alias('China')], { type: 'country', tier: 3 }),
  entity('law', [
    alias('Cybersecurity Law', { trigger: 'context', cues: ['nearest:china', 'regulator'] }),
  ]),
  entity('gateway', [alias('Gateway', { trigger: 'context', cues: ['regulator'] })]),
]);

describe('the elsewhere gate', () => {
  it.each([
    'The regulator spoke in China. Singapore too has a Cybersecurity Law.',
    'A Cybersecurity Law for Japan. The regulator is ready.',
    'Singapore too has a Cybersecurity Law; China watches, and the regulator.',
  ])('refuses a law that its sentence gives to another country: %j', (text) => {
    expect(found(text, table)).toEqual([]);
    expect(refused(text, table)).toEqual([
      'law: Cybersecurity Law: another country: another country in the sentence',
    ]);
  });

  it.each([
    'The regulator wrote to Singapore. The Cybersecurity Law stands.',
    'Japan watches China and its Cybersecurity Law.',
    'The Cybersecurity Law and its regulator.',
  ])('keeps the law in %j', (text) => {
    expect(found(text, table)).toEqual(['law: Cybersecurity Law']);
  });

  it('asks only names that go by the country', () => {
    expect(found('The regulator of Singapore has a Gateway.', table)).toEqual(['gateway: Gateway']);
  });
});
