/** Verdicts follow a document however it grows: chains of evidence, and any order of steps. */
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { RecognisedDocument } from '../../engine/document.ts';
import { numRuns } from './properties.ts';
import { blockText, shippedTable } from './texts.ts';
import { tinyTable } from './tiny-dataset.ts';

describe('evidence that comes and goes', () => {
  let document: RecognisedDocument;
  beforeEach(() => {
    document = new RecognisedDocument(tinyTable);
  });
  const marked = (id: number) => {
    document.settle();
    return document.mentions(id).map(({ entity }) => entity);
  };

  it('is followed along a chain: a cue makes a name firm, the name makes its short form count', () => {
    document.put(1, 'Lam left.');
    document.put(2, 'To Lam spoke.');
    expect([marked(1), marked(2)]).toEqual([[], []]);
    document.put(3, 'In Hanoi.');
    expect([marked(1), marked(2)]).toEqual([['to-lam'], ['to-lam']]);
    document.drop(3);
    expect([marked(1), marked(2)]).toEqual([[], []]);
  });

  it('makes a name firm that a word bears out, though another name could do so too', () => {
    document.put(1, 'The Internet Gateway.');
    document.put(2, 'Yitu.');
    expect([marked(1), marked(2)]).toEqual([[], []]);
    document.put(3, 'A facial scan.');
    expect([marked(1), marked(2)]).toEqual([['gateway'], ['yitu']]);
  });

  it('changes the law with the country, and takes it away with a second one', () => {
    document.put(1, 'The Cybersecurity Law.');
    document.put(2, 'Vietnam.');
    expect(marked(1)).toEqual(['law-vn']);
    document.put(2, 'China.');
    expect(marked(1)).toEqual(['law-cn']);
    document.put(3, 'Vietnam.');
    expect(marked(1)).toEqual([]);
  });

  it('does not take a country inside a decoy for a country', () => {
    document.put(1, 'The Cybersecurity Law.');
    document.put(2, 'Ships in the South China Sea.');
    expect(marked(1)).toEqual([]);
    document.put(3, 'Vietnam.');
    expect(marked(1)).toEqual(['law-vn']);
  });

  it('counts a cue once it stands outside the name as well as inside', () => {
    document.put(1, 'The Party Daily.');
    expect(marked(1)).toEqual([]);
    document.put(2, 'The Party.');
    expect(marked(1)).toEqual(['party']);
    document.drop(2);
    expect(marked(1)).toEqual([]);
  });

  it('gives the mark back when a rival leaves', () => {
    document.put(1, 'Tô Lâm spoke. Lam left.');
    document.put(2, 'Carrie Lam resigned.');
    expect(marked(1)).toEqual(['to-lam']);
    document.drop(2);
    expect(marked(1)).toEqual(['to-lam', 'to-lam']);
  });

  it('lasts while another block still holds it', () => {
    document.put(1, 'Xi left.');
    document.put(2, 'Xi Jinping spoke.');
    document.put(3, '习近平。');
    document.settle();
    document.drop(2);
    expect(marked(1)).toEqual(['xi-jinping']);
  });
});

describe('in any order of steps', () => {
  it('a document is what it would be if read at once', () => {
    const step = fc.record({ id: fc.nat(3), text: fc.option(blockText), settle: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 10 }), (steps) => {
        const grown = new RecognisedDocument(shippedTable);
        const texts = new Map<number, string>();
        for (const { id, text, settle } of steps) {
          grown.drop(id);
          texts.delete(id);
          if (text !== null) {
            grown.put(id, text);
            texts.set(id, text);
          }
          if (settle) grown.settle();
        }
        grown.settle();
        const read = new RecognisedDocument(shippedTable);
        for (const [id, text] of texts) read.put(id, text);
        read.settle();
        for (const id of texts.keys()) expect(verdicts(grown, id)).toEqual(verdicts(read, id));
      }),
      { numRuns },
    );
  });

  it('of the blocks that were there, settling tells those whose mentions changed, and no others', () => {
    fc.assert(
      fc.property(fc.array(blockText, { minLength: 2, maxLength: 6 }), (texts) => {
        const document = new RecognisedDocument(shippedTable);
        let before: string[] = [];
        for (const [id, text] of texts.entries()) {
          document.put(id, text);
          const settled = new Set(document.settle());
          const now = texts
            .slice(0, id + 1)
            .map((_, each) => JSON.stringify(document.mentions(each)));
          for (const [each, mentions] of before.entries())
            expect(settled.has(each)).toBe(now[each] !== mentions);
          before = now;
        }
      }),
      { numRuns },
    );
  });
});

/** Mentions and refused names; which of several cues was seen first may differ. */
function verdicts(document: RecognisedDocument, id: number): string[] {
  return [
    ...document.mentions(id).map((each) => `${each.start} ${each.entity} ${each.reason.alias}`),
    ...document
      .refusals(id)
      .map((each) => `${each.start} ${each.entity} ${each.alias} ${each.gate}`),
  ];
}
