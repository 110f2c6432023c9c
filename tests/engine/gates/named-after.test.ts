import { describe, expect, it } from 'vitest';
import { alias, entity, found, refused, tableOf } from '../tiny-dataset.ts';

const table = tableOf([
  entity(
    'road',
    [
      alias('Belt and Road'),
      alias('Ceinture et la Route', { lang: 'fr' }),
      alias('Vành đai và Con đường', { lang: 'vi' }),
      alias('一带一路', { lang: 'zh-Hans' }),
    ],
    { type: 'initiative' },
  ),
  entity(
    'gateway',
    [
      alias('National Internet Gateway'),
      alias('passerelle Internet nationale', { lang: 'fr' }),
      alias('Gerbang Internet Nasional', { lang: 'id' }),
      alias('ច្រកទ្វារអ៊ីនធឺណិតជាតិ', { lang: 'km' }),
      alias('国家互联网网关', { lang: 'zh-Hans' }),
    ],
    { type: 'infrastructure project' },
  ),
  entity('norm', [alias('cyber sovereignty')]),
]);

describe('the gate for what is named after an entity', () => {
  it.each([
    ['at the Belt and Road Forum in Beijing', 'Belt and Road Forum'],
    ['le Forum de la Ceinture et la Route', 'Forum de la Ceinture et la Route'],
    ['dự Diễn đàn cấp cao Vành đai và Con đường', 'Diễn đàn cấp cao Vành đai và Con đường'],
    ['“一带一路”国际合作高峰论坛', '一带一路"国际合作高峰论坛'],
    ['the Sub-Decree on the Establishment of the National Internet Gateway', 'Decree on'],
    ['un sous-décret portant création de la passerelle Internet nationale', 'décret portant'],
    ['Sub-dekrit tentang Gerbang Internet Nasional diteken', 'dekrit tentang'],
    ['អនុក្រឹត្យលេខ ២៣ ស្តីពីការបង្កើតច្រកទ្វារអ៊ីនធឺណិតជាតិ', 'អនុក្រឹត្យលេខ ២៣'],
    ['《国家互联网网关次法令》', '国家互联网网关次法令'],
  ])('refuses the name in %j', (text, saw) => {
    expect(found(text, table)).toEqual([]);
    expect(refused(text, table).join()).toContain(`: named after it: ${saw}`);
  });

  it.each([
    'Belt and Road projects',
    'A forum heard of the Belt and Road',
    'The sub-decree requires that all traffic pass the National Internet Gateway',
    'the decree, and the National Internet Gateway',
    'a Forum on cyber sovereignty',
    '国家互联网网关的法令',
  ])('lets the name in %j pass', (text) => {
    expect(found(text, table)).toHaveLength(1);
  });
});
