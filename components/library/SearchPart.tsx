import { useMemo } from 'preact/hooks';
import type { LibraryContent } from '../../engine/library.ts';
import type { PageCatalogue } from '../../locales/pages.ts';
import { Hits } from './Hits.tsx';
import { NothingFound } from './NothingFound.tsx';
import { indexOf, search } from './search.ts';
import { ViewHeading } from './ViewHeading.tsx';

interface SearchPartProps {
  library: LibraryContent;
  query: string;
  t: PageCatalogue;
}

/** What the search found, by name and by case. */
export function SearchPart({ library, query, t }: SearchPartProps) {
  const index = useMemo(() => indexOf(library), [library]);
  const results = useMemo(() => search(index, query), [index, query]);
  const words = t.library.search;
  const found = results && results.entities.length + results.cases.length > 0;
  return (
    <>
      <ViewHeading>{words.heading}</ViewHeading>
      <p class="count" role="status">
        {!results && words.empty}
        {found && words.found(query, results.entities.length, results.cases.length)}
        {results && !found && words.nothing(query)}
      </p>
      {found && <Hits results={results} report={library.report} t={t} />}
      {results && !found && <NothingFound query={query} library={library} t={t} />}
    </>
  );
}
