import { describe, expect, it } from 'vitest';
import { settleCandidates } from '../../engine/candidates.ts';
import { countryPlaces, nearestCountry } from '../../engine/countries.ts';
import { scan } from '../../engine/scan.ts';
import { alias, entity, tableOf, tinyTable } from './tiny-dataset.ts';

/** A sentence that holds all the text there is. */
const WHOLE = { text: '·'.repeat(1000), sentence: { start: 0, end: 1000 } };

function places(text: string, table = tinyTable) {
  const hits = scan(text, table);
  return countryPlaces(hits, settleCandidates(text, hits, table).decoys, table);
}

describe('the countries of a block', () => {
  it.each([
    ['China and Viet Nam, 中国', ['china', 'vietnam', 'china']],
    ['Vietnamese', []],
    ["People's Bank of China", []],
    ['South China Sea, China', ['china']],
    ['the Bank of China', ['china']],
  ])('in %j are %j', (text, countries) => {
    expect(places(text).map(({ country }) => country)).toEqual(countries);
  });

  it('are the longest of names that overlap', () => {
    const table = tableOf([
      entity('china', [alias('China')], { type: 'country' }),
      entity('taiwan', [alias('Republic of China')], { type: 'country' }),
      entity('indochina', [alias('China Minor')], { type: 'country' }),
    ]);
    const countries = (text: string) => places(text, table).map(({ country }) => country);
    expect(countries('Republic of China')).toEqual(['taiwan']);
    expect(countries('China Minor')).toEqual(['indochina']);
  });
});

describe('the nearest country', () => {
  const named = [
    { start: 10, end: 17, country: 'vietnam' },
    { start: 30, end: 35, country: 'china' },
  ];
  it.each([
    [0, 3, 'vietnam'],
    [18, 20, 'vietnam'],
    [28, 29, 'china'],
    [12, 20, 'vietnam'],
    [22, 25, 'vietnam'],
    [23, 25, 'china'],
    [90, 95, 'china'],
  ])('to %i–%i is %s', (start, end, country) => {
    expect(nearestCountry({ start, end }, named, WHOLE)?.country).toBe(country);
  });

  it('is none where none is named', () => {
    expect(nearestCountry({ start: 0, end: 1 }, [], WHOLE)).toBeUndefined();
  });
});

describe('a country of the same sentence', () => {
  it.each([
    ['comes before a nearer one of the next', { start: 0, end: 30 }, 'vietnam'],
    ['comes before a nearer one of the last', { start: 14, end: 60 }, 'china'],
    ['is not asked for where both stand in it', { start: 0, end: 60 }, 'china'],
    [
      'is missed where none stands in it: then the one before counts',
      { start: 14, end: 30 },
      'vietnam',
    ],
  ])('%s', (_name, sentence, country) => {
    const places = [
      { start: 0, end: 7, country: 'vietnam' },
      { start: 32, end: 37, country: 'china' },
    ];
    expect(nearestCountry({ start: 20, end: 28 }, places, { ...WHOLE, sentence })?.country).toBe(
      country,
    );
  });
});
