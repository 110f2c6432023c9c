import { describe, expect, it } from 'vitest';
import { sentenceAround } from '../../engine/sentence.ts';

/** The sentence around the first `|word|`. */
function sentence(marked: string): string {
  const start = marked.indexOf('|');
  const end = marked.indexOf('|', start + 1) - 1;
  const text = marked.replaceAll('|', '');
  const span = sentenceAround(text, { start, end });
  return text.slice(span.start, span.end);
}

describe('the sentence around a name', () => {
  it.each([
    ['One. Two |Xi| three. Four.', 'Two Xi three.'],
    ['|Xi| spoke. Then left.', 'Xi spoke.'],
    ['One! Did |Xi| go? Yes.', 'Did Xi go?'],
    ['“One.” Two |Xi|. Three', 'Two Xi.'],
    ['One.\nTwo |Xi|', 'Two Xi'],
    ['One\n\nTwo |Xi|\n \nThree', 'Two Xi\n'],
    ['Mr. |Xi| met Gen. Lam. Then', 'Mr. Xi met Gen. Lam.'],
    ['Auxiliary Force Sdn. Bhd. met |Xi|. Then', 'Auxiliary Force Sdn. Bhd. met Xi.'],
    ['He met J. |Xi| there. Then', 'He met J. Xi there.'],
    ['It cost 3.5 m, |Xi| said. Then', 'It cost 3.5 m, Xi said.'],
    ['the firm e.g. |Xi| did', 'the firm e.g. Xi did'],
    ['一。二|习|三。四', '二习三。'],
    ['មួយ។ពីរ|ស៊ី|បី។', 'ពីរស៊ីបី។'],
    ['One. met |Gen. Lam| there. Then', 'One. met Gen. Lam there.'],
    ['|Xi|', 'Xi'],
  ])('in %j is %j', (marked, expected) => {
    expect(sentence(marked)).toBe(expected);
  });

  it('reaches at most 400 units to each side of a text without full stops', () => {
    const text = `${'word '.repeat(1000)}Xi${' word'.repeat(1000)}`;
    const start = text.indexOf('Xi');
    const span = sentenceAround(text, { start, end: start + 2 });
    expect(span).toEqual({ start: start - 400, end: start + 402 });
  });
});
