/** One name for each kind of entity that can be marked. */
import { loadDataset } from '../../data/load.ts';
import { readAll } from '../demo/check.ts';
import { openTable } from '../matcher.ts';

export interface KindName {
  type: string;
  /** A spelling that is marked wherever it stands. */
  words: string;
}

/** Kinds without a spelling that stands for itself are met by going on from other cards only, and are left out. */
export function namesOfKinds(): KindName[] {
  const table = openTable();
  const found = new Map<string, KindName>();
  for (const { id, type, aliases } of loadDataset().entities) {
    if (found.has(type)) continue;
    const alias = aliases.find(({ text, lang, trigger }) => {
      if (trigger !== 'always' || lang !== 'en') return false;
      const [reading] = readAll([lineOf(text)], table);
      return reading!.mentions.some(({ entity, surface }) => entity === id && surface === text);
    });
    if (alias) found.set(type, { type, words: alias.text });
  }
  return [...found.values()];
}

/** A paragraph about a name. */
export function lineOf(name: string): string {
  return `Much was written about ${name} that day.`;
}
