/** Text without the differences that a searcher need not know: capitals, accents, curly quotes, long dashes. */

export interface Folded {
  text: string;
  /** For each UTF-16 unit of `text`, the offset of the character that it comes from; one more for the end. */
  from: number[];
}

/** Letters that no decomposition takes apart, and signs with a plainer form. */
const PLAIN: Readonly<Record<string, string>> = {
  đ: 'd',
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '‑': '-',
  '\u00a0': ' ',
};
/** Accents of Latin letters. Signs of Khmer and Thai are letters in their own right. */
const ACCENTS = /[\u0300-\u036f]/g;

/** Folds a text and remembers where each sign stood. */
export function foldText(text: string): Folded {
  const from: number[] = [];
  let folded = '';
  let offset = 0;
  for (const sign of text) {
    const plain = foldSign(sign);
    for (let unit = 0; unit < plain.length; unit++) from.push(offset);
    folded += plain;
    offset += sign.length;
  }
  from.push(text.length);
  return { text: folded, from };
}

function foldSign(sign: string): string {
  const small = sign.toLowerCase().normalize('NFD').replace(ACCENTS, '');
  return PLAIN[small] ?? small;
}
