import type { LibraryContent } from '../../engine/library.ts';
import type { PageCatalogue } from '../../locales/pages.ts';
import { closestNames } from './closest.ts';
import { hashOf } from './route.ts';

interface NothingFoundProps {
  query: string;
  library: LibraryContent;
  t: PageCatalogue;
}

/** Ways on when a search found nothing: names like the query, or the parts of the library. */
export function NothingFound({ query, library, t }: NothingFoundProps) {
  const closest = closestNames(query, library);
  return (
    <>
      {closest.length > 0 && (
        <>
          <p>{t.library.search.closest}</p>
          <ul class="plain">
            {closest.map(({ entity, name }) => (
              <li key={entity}>
                <a href={hashOf(entity)}>{name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{t.library.search.nothingHint}</p>
      <ul class="plain">
        <li>
          <a href="#names">{t.library.search.allNames}</a>
        </li>
        <li>
          <a href="#cases">{t.library.search.allCases}</a>
        </li>
      </ul>
    </>
  );
}
