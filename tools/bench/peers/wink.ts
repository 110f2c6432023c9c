/** The list as wink-nlp's custom entities. */
import model from 'wink-eng-lite-web-model';
import winkNLP, { type Detail, type ItemCustomEntity, type ItsHelpers } from 'wink-nlp';
import type { Span } from '../../score/compare.ts';
import type { Peer, Spelling } from './peer.ts';

/** Signs of wink's pattern language, which names may not hold. */
const PATTERN_SIGNS = /[[\]|^]/;

export function winkPeer(spellings: readonly Spelling[]): Peer {
  const nlp = winkNLP(model, ['cer']);
  const { its } = nlp;
  const usable = spellings.filter(({ text }) => !PATTERN_SIGNS.test(text));
  nlp.learnCustomEntities(
    Object.entries(Object.groupBy(usable, ({ entity }) => entity)).map(([name, own]) => ({
      name,
      patterns: own!.map(({ text }) => text),
    })),
    { matchValue: true, usePOS: false, useEntity: false },
  );
  return {
    name: 'wink-nlp, custom entities',
    find(text) {
      const read = nlp.readDoc(text);
      const places = placesOf(
        read.tokens().out() as string[],
        read.tokens().out(its.precedingSpaces as ItsHelpers['value']) as unknown as string[],
      );
      const spans: Span[] = [];
      read.customEntities().each((each: ItemCustomEntity) => {
        const [first, last] = each.out(its.span) as unknown as [number, number];
        const { type } = each.out(its.detail) as unknown as Detail;
        spans.push({ start: places[first]!.start, end: places[last]!.end, entity: type });
      });
      return spans;
    },
  };
}

function placesOf(tokens: readonly string[], spaces: readonly string[]) {
  let end = 0;
  return tokens.map((token, index) => {
    const start = end + spaces[index]!.length;
    end = start + token.length;
    return { start, end };
  });
}
