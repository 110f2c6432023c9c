import type { LibraryContent } from '../../engine/library.ts';
import type { PageCatalogue } from '../../locales/pages.ts';
import { OutLink } from '../OutLink.tsx';
import { PARTS, partOf, type Route } from './route.ts';
import { SearchField } from './SearchField.tsx';

interface LibraryHeadProps {
  library: LibraryContent;
  route: Route;
  query: string;
  t: PageCatalogue;
  onSearch(query: string): void;
}

/** Whose words the library holds, the search, and the way to its parts. */
export function LibraryHead({ library, route, query, t, onSearch }: LibraryHeadProps) {
  const { title, publisher, published, url } = library.report;
  const current = partOf(route);
  return (
    <header>
      <h1>{t.library.title}</h1>
      <p class="origin">{t.library.lead(publisher, published)}</p>
      <p class="origin report">
        {t.library.report} <OutLink href={url}>{title}</OutLink>
      </p>
      <SearchField query={query} t={t} onSearch={onSearch} />
      <nav aria-label={t.library.parts}>
        <ul>
          {PARTS.map((part) => (
            <li key={part}>
              <a href={`#${part}`} aria-current={part === current ? 'page' : undefined}>
                {t.library[part]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
