/** Words of the extension's own pages. The card goes without them: its script is sent into news pages. */
import { enPages } from './en-pages.ts';

/** Every word on the extension's own pages in one language, those of the card among them. */
export type PageCatalogue = typeof enPages;

const CATALOGUES: Readonly<Record<string, PageCatalogue>> = { en: enPages };

/** The languages that the extension speaks, as BCP 47 tags. */
export const LANGUAGES: readonly string[] = Object.keys(CATALOGUES);

/** The catalogue of a language (BCP 47 tag), or the English one where there is none yet. */
export function pageCatalogueFor(language: string): PageCatalogue {
  return CATALOGUES[language] ?? CATALOGUES[language.split('-')[0] ?? ''] ?? enPages;
}
