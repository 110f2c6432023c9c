/** The library with its state: neither where the reader is nor what he searches for stands in its address. */

import library from 'virtual:backstory/library';
import { useState } from 'preact/hooks';
import { Library } from '../../components/library/Library.tsx';
import type { NameFilter } from '../../components/library/name-filter.ts';
import { relationsHash, SEARCH_HASH } from '../../components/library/route.ts';
import type { PageCatalogue } from '../../locales/pages.ts';
import { useTrail } from './use-trail.ts';

export function LibraryPage({ t }: { t: PageCatalogue }) {
  const [hash, go] = useTrail();
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<NameFilter>({});

  function search(words: string): void {
    setQuery(words);
    go(SEARCH_HASH);
  }

  return (
    <Library
      library={library}
      hash={hash}
      query={query}
      filter={filter}
      t={t}
      onSearch={search}
      onFilter={setFilter}
      onRelationsOf={(entity) => go(relationsHash(entity))}
    />
  );
}
