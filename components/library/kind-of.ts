import type { LibraryEntity } from '../../engine/library.ts';
import type { PageCatalogue } from '../../locales/pages.ts';

/** What an entity is and which countries it concerns, in words. */
export function kindOf({ type, countries }: LibraryEntity, t: PageCatalogue): string {
  return t.library.kind(t.entityType(type), t.list(countries.map(t.country)));
}
