import { describe, expect, it } from 'vitest';
import { RecognisedDocument } from '../../engine/document.ts';
import { plainTextBlocks, recognise } from '../../engine/recognise.ts';
import { alias, entity, found, refused, tableOf, tinyTable } from './tiny-dataset.ts';

function documentOf(...texts: string[]): RecognisedDocument {
  const document = new RecognisedDocument(tinyTable);
  for (const [id, text] of texts.entries()) document.put(id, text);
  return document;
}

function entities(document: RecognisedDocument, ...ids: number[]): string[] {
  return ids.flatMap((id) => document.mentions(id).map(({ entity }) => entity));
}

describe('a document that grows', () => {
  it('settles a short name when the full name arrives later', () => {
    const document = documentOf('Xi heads south');
    document.settle();
    expect(entities(document, 0)).toEqual([]);
    document.put(1, 'Xi Jinping landed.');
    expect(document.settle().sort()).toEqual([0, 1]);
    expect(entities(document, 0, 1)).toEqual(['xi-jinping', 'xi-jinping']);
  });

  it('unsettles it when the full name goes', () => {
    const document = documentOf('Xi heads south', 'Xi Jinping landed.');
    document.settle();
    document.drop(1);
    expect(document.settle()).toEqual([0]);
    expect(entities(document, 0)).toEqual([]);
    expect(document.refusals(0)[0]).toMatchObject({ gate: 'full name' });
  });

  it('switches a short name off when a rival arrives', () => {
    const document = documentOf('Tô Lâm spoke. Lam agreed.');
    document.settle();
    expect(entities(document, 0)).toEqual(['to-lam', 'to-lam']);
    document.put(1, 'Carrie Lam disagreed.');
    document.settle();
    expect(entities(document, 0, 1)).toEqual(['to-lam']);
  });

  it('finds the cue of an ambiguous name in another block', () => {
    const document = documentOf('To Lam spoke.');
    document.settle();
    expect(entities(document, 0)).toEqual([]);
    document.put(1, 'The general secretary left.');
    document.settle();
    expect(document.mentions(0)[0]!.reason).toEqual({
      alias: 'To Lam',
      lang: 'en',
      rule: 'context',
      cues: ['general secretary'],
    });
  });

  it('replaces the text of a block', () => {
    const document = documentOf('Huawei');
    document.settle();
    document.put(0, 'nobody');
    document.settle();
    expect(entities(document, 0)).toEqual([]);
    document.put(0, 'Huawei and Huawei');
    document.settle();
    expect(entities(document, 0)).toEqual(['huawei', 'huawei']);
  });

  it('leaves settled what cannot have changed', () => {
    const document = documentOf('Huawei won.', 'Xi Jinping spoke. Xi left.');
    document.settle();
    document.put(2, 'Nothing new.');
    expect(document.settle()).toEqual([]);
    document.put(3, 'Huawei lost.');
    expect(document.settle()).not.toContain(0);
  });

  it('does not tell again of a block that says the same of a document that grew', () => {
    const document = documentOf('Xi Jinping spoke. Xi left.');
    expect(document.settle()).toEqual([0]);
    document.put(1, 'Huawei lost.');
    expect(document.settle()).toEqual([1]);
  });

  it('tells of a new block with a candidate, whether or not it is a mention', () => {
    expect(documentOf('Lam left.').settle()).toEqual([0]);
  });

  it('tells whether a block holds a candidate', () => {
    const document = documentOf();
    expect(document.put(0, 'Huawei')).toBe(true);
    expect(document.put(1, 'nobody')).toBe(false);
  });

  it('knows nothing of blocks that it was never given', () => {
    const document = documentOf();
    document.drop(7);
    expect(document.settle()).toEqual([]);
    expect(document.mentions(7)).toEqual([]);
    expect(document.refusals(7)).toEqual([]);
  });

  it('gives the same as reading all at once, in whatever order blocks come', () => {
    const texts = [
      'Xi heads south',
      'Tô Lâm waits. Lam hopes.',
      'Xi Jinping landed in Hanoi.',
      'Yitu and Huawei.',
    ];
    const whole = recognise(texts.join('\n\n'), tinyTable).mentions.map(({ entity }) => entity);
    for (const order of [
      [0, 1, 2, 3],
      [3, 2, 1, 0],
      [2, 0, 3, 1],
    ]) {
      const document = new RecognisedDocument(tinyTable);
      for (const id of order) {
        document.put(id, texts[id]!);
        document.settle();
      }
      expect(entities(document, 0, 1, 2, 3)).toEqual(whole);
    }
  });
});

describe('recognition', () => {
  it.each([
    [
      'a surname in a headline before the full name',
      'Xi flies\n\nXi Jinping flew.',
      ['xi-jinping: Xi', 'xi-jinping: Xi Jinping'],
    ],
    [
      'a law by its nearest country',
      'Vietnam passed a Cybersecurity Law. China praised it.',
      ['law-vn: Cybersecurity Law'],
    ],
    [
      'a law of the other country',
      'Vietnam read the text. China passed a Cybersecurity Law.',
      ['law-cn: Cybersecurity Law'],
    ],
    [
      'a law where only one country is named',
      'The Cybersecurity Law passed.\n\nVietnam waited.',
      ['law-vn: Cybersecurity Law'],
    ],
    ['a law of no country', 'The Cybersecurity Law passed.', []],
    ['a name that two entities share', 'The Green Line opened.', []],
    ['the longest of nested names', 'Huawei Technologies won.', ['huawei: Huawei Technologies']],
    ['nothing inside a decoy', "The People's Bank of China waits.", []],
    ['nothing inside a decoy with curly quotes', 'The People’s Bank of China waits.', []],
    ['Latin glued to Han', '公司Huawei宣布', ['huawei: Huawei']],
    ['a Han name', '中国的华为宣布', ['huawei: 华为']],
    ['no Han name inside a longer word', '中华为了', []],
  ])('marks %s', (_name, text, mentions) => {
    expect(found(text)).toEqual(mentions);
  });

  it('refuses both readings of a name with two meanings, and says which', () => {
    expect(refused('The Green Line opened.')).toEqual([
      'line-north: Green Line: two meanings: line-north, line-south',
      'line-south: Green Line: two meanings: line-north, line-south',
    ]);
  });

  it('of two laws of one name prefers the one whose country stands nearest', () => {
    const law = (cues: string[]) => alias('Cybersecurity Law', { trigger: 'context', cues });
    const table = tableOf([
      entity('vietnam', [alias('Vietnam')], { type: 'country', tier: 3 }),
      entity('china', [alias('China')], { type: 'country', tier: 3 }),
      entity('law-vn', [law(['nearest:vietnam'])]),
      entity('law-cn', [law(['nearest:china', 'critical infrastructure'])]),
    ]);
    expect(found('Vietnam passed a Cybersecurity Law on critical infrastructure.', table)).toEqual([
      'law-vn: Cybersecurity Law',
    ]);
    expect(found('The Cybersecurity Law protects critical infrastructure.', table)).toEqual([
      'law-cn: Cybersecurity Law',
    ]);
  });

  it('never joins blocks', () => {
    expect(found('Xi\n\nJinping')).toEqual([]);
    expect(found('Xi\nJinping')).toEqual(['xi-jinping: Xi\nJinping']);
  });
});

describe('the blocks of plain text', () => {
  it.each([
    ['', []],
    ['one', ['one']],
    ['one\ntwo', ['one\ntwo']],
    ['one\n\ntwo', ['one', 'two']],
    ['one\n \t\ntwo', ['one', 'two']],
    ['\n\none\n\n\n\ntwo\n\n', ['one', 'two']],
  ])('of %j are %j', (text, blocks) => {
    expect(
      plainTextBlocks(text)
        .map(({ start, end }) => text.slice(start, end))
        .filter((block) => block.trim()),
    ).toEqual(blocks);
  });
});
