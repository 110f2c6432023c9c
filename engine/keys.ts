/** The folded keys of sorted texts, asked for unit by unit: folding all of each to look at its beginning would cost more. */
import { foldOf } from './characters.ts';
import { foldKey } from './fold.ts';

export class Keys {
  readonly length: number;
  #texts: readonly string[];

  /** Texts are in ascending order of their keys; white space stands in none but single. */
  constructor(texts: readonly string[]) {
    this.length = texts.length;
    this.#texts = texts;
  }

  /** A unit of the key of the text at `index`, NaN behind its end. */
  unitAt(index: number, depth: number): number {
    const text = this.#texts[index]!;
    for (let before = 0; before < depth; before++)
      if (foldOf(text.charCodeAt(before)) === 0) return foldKey(text).charCodeAt(depth);
    const unit = text.charCodeAt(depth);
    return foldOf(unit) || (unit >= 0 ? foldKey(text).charCodeAt(depth) : Number.NaN);
  }
}
