/** What the comparison asks of every way to find names in a text. */
import type { Span } from '../../score/compare.ts';

/** A spelling and the entity that it stands for. */
export interface Spelling {
  text: string;
  entity: string;
}

export interface Peer {
  name: string;
  /** Marked stretches of one text, in UTF-16 code units. */
  find(text: string): Span[];
}

/** The entity of a spelling, whatever its case; of several entities the first. */
export function entityOf(spellings: readonly Spelling[]): (text: string) => string | undefined {
  const entities = new Map<string, string>();
  for (const { text, entity } of spellings) {
    const key = text.toLowerCase();
    if (!entities.has(key)) entities.set(key, entity);
  }
  return (text) => entities.get(text.toLowerCase());
}
