/** The library with its state: where the reader is stands in the address, what he searches for does not. */

import library from 'virtual:backstory/library';
import { useState } from 'preact/hooks';
import { Library } from '../../components/library/Library.tsx';
import type { NameFilter } from '../../components/library/name-filter.ts';
import { relationsHash, SEARCH_HASH } from '../../components/library/route.ts';
import type { PageCatalogue } from '../../locales/pages.ts';
import { useHash } from './use-hash.ts';

export function LibraryPage({ t }: { t: PageCatalogue }) {
  const hash = useHash();
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<NameFilter>({});

  function search(words: string): void {
    setQuery(words);
    if (location.hash !== SEARCH_HASH) location.hash = SEARCH_HASH;
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
      onRelationsOf={(entity) => {
        location.hash = relationsHash(entity);
      }}
    />
  );
}
