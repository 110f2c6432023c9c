import { describe, expect, it } from 'vitest';
import { alias, decoy, entity, found, refused, tableOf } from '../tiny-dataset.ts';

const short = { trigger: 'after-full', caseSensitive: true } as const;
const table = tableOf([
  entity('chak', [alias('Chak Sopheap'), alias('Sopheap Chak'), alias('Sopheap', short)], {
    type: 'person',
  }),
  entity('lam', [alias('Tô Lâm', { lang: 'vi' })], { type: 'person' }),
  entity('xi', [alias('Xi Jinping'), alias('Xi', short)], { type: 'person' }),
  entity('quang', [alias('Tran Dai Quang'), alias('Quang', short)], { type: 'person' }),
  entity('nig', [alias('National Internet Gateway'), alias('NIG', short)]),
  entity('bri', [
    alias('Belt and Road Initiative'),
    alias('BRI', { trigger: 'context', caseSensitive: true, cues: ['China'] }),
  ]),
]);

describe('the bearer gate', () => {
  it.each([
    ['Tran Dai Quang led it. In May Luong Tam Quang took over. Quang smiled.', 'Tam Quang'],
    ['Tran Dai Quang led it. He met Hoang Quang of the bank. Quang smiled.', 'Hoang Quang'],
    ['Tran Dai Quang led it.\n\nQuang smiled.\n\nAs for Tran Luu Quang, he left.', 'Luu Quang'],
  ])('refuses a short form that somebody else bears, in the whole of %j', (text, saw) => {
    expect(found(text, table)).toEqual(['quang: Tran Dai Quang']);
    expect(refused(text, table)).toContain(`quang: Quang: other bearer: ${saw}`);
  });

  it.each([
    ['Xi Jinping has a daughter, Xi Mingze. Xi enrolled in 2010.', 'Xi Mingze'],
    ['Xi Jinping honoured his father: Xi Zhongxun was there. Xi spoke.', 'Xi Zhongxun'],
  ])('refuses a surname that a relative bears in %j', (text, saw) => {
    expect(found(text, table)).toEqual(['xi: Xi Jinping']);
    expect(refused(text, table)).toContain(`xi: Xi: other bearer: ${saw}`);
  });

  it.each([
    ['Chak Sopheap spoke. One seller, Keo Sopheap, laughed.', 'Keo Sopheap'],
    ['Chak Sopheap spoke. Another Sopheap laughed.', 'Another Sopheap'],
    ['Chak Sopheap spoke. Une autre Sopheap rit.', 'Une autre Sopheap'],
    ['Chak Sopheap spoke. Cô chủ quán cũng tên Sopheap cười.', 'tên Sopheap'],
  ])('refuses a name that is said to be another’s in %j', (text, saw) => {
    expect(found(text, table)).toEqual(['chak: Chak Sopheap']);
    expect(refused(text, table).join()).toContain(saw);
  });

  it('takes a listed relative for another bearer, and a street for none', () => {
    const people = tableOf(
      [entity('xi', [alias('Xi Jinping'), alias('Xi', short)], { type: 'person' })],
      [decoy('xi', 'Xi Mingze'), decoy('xi', 'Xi Jinping Boulevard')],
    );
    const text = 'Xi Jinping has a daughter, Xi Mingze. Xi enrolled.';
    expect(found(text, people)).toEqual(['xi: Xi Jinping']);
    expect(refused(text, people)).toContain('xi: Xi: rival: Xi Mingze');
    expect(found('Xi Jinping came by Xi Jinping Boulevard. Xi left.', people)).toEqual([
      'xi: Xi Jinping',
      'xi: Xi',
    ]);
  });

  it('refuses a Vietnamese name that goes on, and keeps the next one', () => {
    expect(found('Em Tô Lâm Anh đoạt giải. Chủ tịch Tô Lâm chúc mừng.', table)).toEqual([
      'lam: Tô Lâm',
    ]);
  });

  it.each([
    ['China. We looked at Basin River Ice. BRI has a map.', 0],
    ['China. Members of the Bank for Rural Industries met. BRI has a map.', 0],
    ['China. BRI, the Basin-wide River Institute, has a map.', 0],
    ['China. We looked at Basin Ice. BRI has a map.', 1],
    ['China. We looked at basin river ice. BRI has a map.', 1],
  ])('tells an abbreviation by words with its letters anywhere: %j', (text, count) => {
    expect(found(text, table)).toHaveLength(count);
  });

  it('keeps an abbreviation where it is written out as the name, whatever the rest says', () => {
    const text =
      'China has a Belt and Road Initiative (BRI).\n\nBank Rakyat Indonesia, or BRI for short. BRI lost.';
    expect(found(text, table)).toEqual(['bri: Belt and Road Initiative', 'bri: BRI']);
  });

  it('keeps an abbreviation that is also named in full', () => {
    expect(
      found('China. Basin River Ice melts. The Belt and Road Initiative, or BRI, grows.', table),
    ).toEqual(['bri: Belt and Road Initiative', 'bri: BRI']);
  });

  it('refuses a short form inside a place, there alone', () => {
    expect(
      found(
        'Tran Dai Quang was born there. They went to Quang Thien, he said; Quang smiled.',
        table,
      ),
    ).toEqual(['quang: Tran Dai Quang', 'quang: Quang']);
  });

  it.each([
    ['President Xi met Xi Jinping', 2],
    ['Xi Jinping came. On Monday Xi left.', 2],
    ['Xi Jinping came. Xi Tuesday said so.', 2],
    ['Xi Jinping came. China’s Xi left.', 2],
    ['Xi Jinping came. When Xi left, it rained.', 2],
    ['Tran Dai Quang came. General Quang left.', 2],
    ['Why Xi Wants Peace With Many Countries\n\nXi Jinping came.', 2],
    [
      'Tran Dai Quang Leaves Hanoi As Many Other Leaders Gather\n\nAs Many Say Quang Will Return',
      2,
    ],
  ])('keeps the short form in %j', (text, count) => {
    expect(found(text, table)).toHaveLength(count);
  });

  it.each([
    [
      'The Belt and Road Initiative. China. Bank Rakyat Indonesia (BRI) lends. BRI lends.',
      'Bank Rakyat Indonesia',
    ],
    [
      'China. The BRI (Banque des règlements internationaux) met.',
      'Banque des règlements internationaux',
    ],
    [
      'China.\n\nBRI won.\n\nThe Building Resilience Index (BRI) rose.',
      'Building Resilience Index',
    ],
  ])('refuses an abbreviation that is written out otherwise in %j', (text, saw) => {
    expect(found(text, table).filter((each) => each === 'bri: BRI')).toEqual([]);
    expect(refused(text, table)).toContain(`bri: BRI: other bearer: ${saw}`);
  });

  it.each([
    'China’s Belt and Road Initiative (BRI) grew. BRI projects stalled.',
    'China’s Belt and Road Initiative (the “BRI”) grew.',
    'China’s BRI (Belt and Road Initiative) grew.',
    'A new decree on the National Internet Gateway (NIG) is out. NIG operators wait.',
  ])('keeps an abbreviation that is written out as the name in %j', (text) => {
    expect(refused(text, table)).toEqual([]);
  });
});
