import { describe, expect, it } from 'vitest';
import { alias, entity, found, refused, tableOf } from '../tiny-dataset.ts';

const table = tableOf([
  entity('xinjiang', [alias('Xinjiang')], { type: 'place' }),
  entity('police', [alias('Royal Malaysia Police')], { type: 'police force' }),
  entity('huawei', [alias('Huawei')], { type: 'company' }),
  entity('norm', [alias('cyber sovereignty')]),
]);

describe('the institution gate', () => {
  it.each([
    ['a student of Xinjiang University', 'Xinjiang University'],
    [
      'Xinjiang Beidou Information Technology Co; others',
      'Xinjiang Beidou Information Technology Co',
    ],
    ['the Royal Malaysia Police Cooperative', 'Royal Malaysia Police Cooperative'],
    ['Xinjiang Institute for Ecology', 'Xinjiang Institute'],
    ['the Huawei ICT Academy', 'Huawei ICT Academy'],
    ['Xinjiang\u00a0\u200bUniversity', 'Xinjiang University'],
  ])('refuses the name in %j', (text, saw) => {
    expect(found(text, table)).toEqual([]);
    expect(refused(text, table).join()).toContain(`: longer name: ${saw}`);
  });

  it.each([
    'cotton from Xinjiang',
    'Xinjiang police',
    'Xinjiang. University students',
    'Xinjiang, University of',
    'Royal Malaysia Police officers',
    'Huawei Technologies Co Ltd',
    'Huawei Group',
    'cyber sovereignty Institute',
  ])('lets the name in %j pass', (text) => {
    expect(found(text, table)).toHaveLength(1);
  });
});
