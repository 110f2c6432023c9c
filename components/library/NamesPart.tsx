import type { LibraryContent, LibraryEntity } from '../../engine/library.ts';
import type { PageCatalogue } from '../../locales/pages.ts';
import { kindOf } from './kind-of.ts';
import { NameFilters } from './NameFilters.tsx';
import { filtered, type NameFilter } from './name-filter.ts';
import { hashOf } from './route.ts';
import { ViewHeading } from './ViewHeading.tsx';

interface NamesPartProps {
  library: LibraryContent;
  filter: NameFilter;
  t: PageCatalogue;
  onFilter(filter: NameFilter): void;
}

/** Every entity by its name, narrowed by country and kind. */
export function NamesPart({ library, filter, t, onFilter }: NamesPartProps) {
  const shown = filtered(library.entities, filter).sort((one, other) =>
    one.name.localeCompare(other.name, t.tag, { ignorePunctuation: true }),
  );
  return (
    <>
      <ViewHeading>{t.library.names}</ViewHeading>
      <NameFilters entities={library.entities} filter={filter} t={t} onFilter={onFilter} />
      <p class="count" role="status">
        {shown.length > 0 ? t.library.filter.shown(shown.length) : t.library.filter.none}
      </p>
      {shown.length === 0 && (
        <button type="button" onClick={() => onFilter({})}>
          {t.library.filter.reset}
        </button>
      )}
      <ul class="name-list">
        {shown.map((entity) => (
          <NameEntry key={entity.entity} entity={entity} t={t} />
        ))}
      </ul>
    </>
  );
}

function NameEntry({ entity, t }: { entity: LibraryEntity; t: PageCatalogue }) {
  return (
    <li>
      <h3>
        <a href={hashOf(entity.entity)}>{entity.name}</a>
      </h3>
      <p class="kind">{kindOf(entity, t)}</p>
      <p>{entity.summary}</p>
    </li>
  );
}
