import type { LibraryContent, LibraryEntity } from '../../engine/library.ts';
import type { PageCatalogue } from '../../locales/pages.ts';
import { connectionsOf, countConnections } from './connections.ts';
import { Relations } from './Relations.tsx';
import { hashOf } from './route.ts';
import { ViewHeading } from './ViewHeading.tsx';

interface RelationsPartProps {
  entity: LibraryEntity;
  library: LibraryContent;
  t: PageCatalogue;
  onRelationsOf(entity: string): void;
}

/** The connections of a name that the reader chooses. */
export function RelationsPart({ entity, library, t, onRelationsOf }: RelationsPartProps) {
  const names = library.entities
    .map((each) => ({ ...each, count: countConnections(connectionsOf(each, library)) }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => one.name.localeCompare(other.name, t.tag, { ignorePunctuation: true }));
  return (
    <>
      <ViewHeading>{t.library.relations}</ViewHeading>
      <p>{t.library.relationsLead}</p>
      <div class="choice">
        <label for="relations-of">{t.library.relationsOf}</label>
        <select
          id="relations-of"
          value={entity.entity}
          onChange={(event) => onRelationsOf(event.currentTarget.value)}
        >
          {names.map(({ entity: id, name, count }) => (
            <option key={id} value={id}>
              {t.library.relationsChoice(name, count)}
            </option>
          ))}
        </select>
      </div>
      <p class="links">
        <a href={hashOf(entity.entity)}>{t.library.relationsMore(entity.name)}</a>
      </p>
      <Relations entity={entity} library={library} level="none" t={t} />
    </>
  );
}
