/**
 * Looks for many spellings at once, first by their heads, which one regular expression knows, then by
 * the rest. An expression of the whole spellings takes the browser several times as long to make ready
 * as most pages take to be read.
 */
import { firstIndex } from './halving.ts';

/** Spellings in the form that travels. */
export interface PackedSpellings {
  /** Source of an expression for their heads. */
  heads: string;
  /** In ascending order, a line each; none begins with another. */
  texts: string;
}

export class SpellingList {
  #heads: RegExp;
  #packed: string;
  #texts: string[] | undefined;

  constructor({ heads, texts }: PackedSpellings) {
    this.#heads = new RegExp(heads, 'g');
    this.#packed = texts;
  }

  /** True if one of the spellings stands in the text, wherever. */
  standsIn(text: string): boolean {
    const heads = this.#heads;
    heads.lastIndex = 0;
    for (let head = heads.exec(text); head; head = heads.exec(text)) {
      if (this.#standsAt(text, head.index)) return true;
      heads.lastIndex = head.index + 1;
    }
    return false;
  }

  /** Of spellings of which none begins with another, the one at a place is the last that does not come after it. */
  #standsAt(text: string, place: number): boolean {
    this.#texts ??= this.#packed.split('\n');
    const texts = this.#texts;
    const isAfter = (each: string) => text.slice(place, place + each.length) < each;
    const last = texts[firstIndex(texts.length, (index) => isAfter(texts[index]!)) - 1];
    return last !== undefined && text.startsWith(last, place);
  }
}
