import { describe, expect, it } from 'vitest';
import { alias, entity, found, refused, tableOf } from '../tiny-dataset.ts';

const han = (text: string) => alias(text, { lang: 'zh-Hans' });
const table = tableOf([
  entity('huawei', [han('华为'), han('華為')], { type: 'company' }),
  entity('xi', [han('习近平'), han('習近平')], { type: 'person' }),
  entity('asean', [han('东盟')]),
  entity('ministry', [han('公安部')]),
  entity('ericsson', [han('爱立信')]),
  entity('kazakhs', [han('哈萨克族')]),
  entity('zte', [alias('ZTE'), han('中兴通讯')], { type: 'company' }),
]);

describe('the word gate', () => {
  it.each([
    ['满腹才华为生计所困', '才华'],
    ['繁华为过眼云烟', '繁华'],
    ['以振兴中华为己任', '中华'],
    ['把蒸汽升华为冰', '升华'],
    ['研习近平衡态热力学', '研习'],
    ['学习近平常的事', '学习'],
    ['访华为期三天', '访华'],
    ['辽东盟友物流', '盟友'],
    ['浙江公安部署行动', '部署'],
    ['祖训是仁爱立信', '仁爱'],
    ['似水年华为谁停留', '年华'],
    ['满腹才\u200b华为\u00ad生计', '才华'],
  ])('refuses the name in %j, whose edge lies inside %s', (text, saw) => {
    expect(found(text, table)).toEqual([]);
    expect(refused(text, table).join()).toContain(`: word: ${saw}`);
  });

  it.each([
    '对华为的制裁',
    '美国对华为实施禁令',
    '其中华为拥有',
    '与华为合作',
    '国家主席习近平指出',
    '国家主席习近平和塞尔维亚总统',
    '击败习近平等人',
    '东盟和中国',
    '陪同习近平出席',
    '在东盟峰会上',
    '越南公安部通报',
    '和爱立信签约',
    '中国哈萨克族人',
    '华为ZTE',
    '將由華為承建',
    '也因習近平到訪',
    '其中兴通讯占三成',
    '与习近平时隔一年再会',
    '2016年华为员工共18万人',
    '二〇一九年华为发布',
    '3月华为上市',
  ])('lets the name in %j pass', (text) => {
    expect(found(text, table).length).toBeGreaterThan(0);
  });

  it('judges no other script', () => {
    expect(found('the ZTEs of ZTE', table)).toEqual(['zte: ZTE']);
  });

  it.each([
    ['ក្រុមហ៊ុនហួវ៉ៃបាន', 'ហួវ៉ៃ'],
    ['ជនជាតិអ៊ុយហ្គួររបស់ចិន', 'អ៊ុយហ្គួរ'],
    ['អ៊ុយហ្គួរក្នុងចិន', 'អ៊ុយហ្គួរ'],
    ['ខេត្តស៊ីនជាំងនៅ', 'ស៊ីនជាំង'],
  ])(
    'does not ask the Khmer dictionary, which in %j has a word over an edge of %s',
    (text, name) => {
      const words = new Intl.Segmenter('km', { granularity: 'word' }).segment(text);
      const starts = [...words].map(({ index }) => index);
      const [start, end] = [text.indexOf(name), text.indexOf(name) + name.length];
      expect(starts.includes(start) && starts.includes(end)).toBe(false);
      const khmer = tableOf([entity('named', [alias(name, { lang: 'km' })])]);
      expect(found(text, khmer)).toEqual([`named: ${name}`]);
    },
  );
});
