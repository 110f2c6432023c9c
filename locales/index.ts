import type { Catalogue } from './catalogue.ts';
import { en } from './en.ts';

const CATALOGUES: Readonly<Record<string, Catalogue>> = { en };

/** The catalogue of a language (BCP 47 tag), or the English one where there is none yet. */
export function catalogueFor(language: string): Catalogue {
  return CATALOGUES[language] ?? CATALOGUES[language.split('-')[0] ?? ''] ?? en;
}
