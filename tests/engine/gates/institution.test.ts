import { describe, expect, it } from 'vitest';
import { alias, entity, found, refused, tableOf } from '../tiny-dataset.ts';

const table = tableOf([
  entity('xinjiang', [alias('Xinjiang'), alias('新疆', { lang: 'zh-Hans' })], { type: 'place' }),
  entity('police', [alias('Royal Malaysia Police')], { type: 'police force' }),
  entity('huawei', [alias('Huawei')], { type: 'company' }),
  entity('norm', [alias('cyber sovereignty')]),
  entity('asean', [alias('ASEAN')], { type: 'international organisation' }),
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
    ['lamb at the Xinjiang Star BBQ House, Main Street', 'Xinjiang Star BBQ'],
    ['makan di Restoran Xinjiang', 'Restoran Xinjiang'],
    ['昨晚在「新疆」小館吃飯', '新疆"小館'],
    ['他在新疆大学读书', '新疆大学'],
    ['中国科学院新疆天文台', '新疆天文台'],
    ['新疆生产建设兵团', '新疆生产建设兵团'],
    ['新疆师范高等专科学校', '新疆师范高等专科学校'],
    ['belajar di Universitas Xinjiang', 'Universitas Xinjiang'],
    ['the Xinjiang Justice Project', 'Xinjiang Justice Project'],
    ['the ASEAN Inter-Parliamentary Assembly', 'ASEAN Inter-Parliamentary Assembly'],
    ['the 2021 ASEAN Leaders’ Declaration', 'ASEAN Leaders'],
    ['新疆人权项目', '新疆人权项目'],
    ['青岛市新疆路高架桥', '新疆路'],
    ['នៅមហាវិថី Xinjiang', 'មហាវិថី Xinjiang'],
    ['di Maktab Royal Malaysia Police', 'Maktab Royal Malaysia Police'],
  ])('refuses the name in %j', (text, saw) => {
    expect(found(text, table)).toEqual([]);
    expect(refused(text, table).join()).toContain(`: longer name: ${saw}`);
  });

  it.each([
    'cotton from Xinjiang',
    'Restoran di Xinjiang',
    '新疆的大学',
    '新疆路途遥远',
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
