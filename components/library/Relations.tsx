import type { LibraryContent, LibraryEntity } from '../../engine/library.ts';
import type { PageCatalogue } from '../../locales/pages.ts';
import { connectionsOf } from './connections.ts';
import { RelationsList } from './RelationsList.tsx';
import { RelationsPicture } from './RelationsPicture.tsx';
import { NARROW, WIDE } from './relations-form.ts';
import { hashOf, relationsHash } from './route.ts';

interface RelationsProps {
  entity: LibraryEntity;
  library: LibraryContent;
  /** The heading over the picture, if it needs one; on the page of connections names lead to theirs. */
  level: 'h3' | 'none';
  t: PageCatalogue;
}

/** The connections of one entity: a picture, in two forms of which the page’s width shows one, and the same in words. */
export function Relations({ entity, library, level, t }: RelationsProps) {
  const connections = connectionsOf(entity, library);
  if (connections.incoming.length + connections.outgoing.length === 0) return null;
  const hrefOf = level === 'h3' ? hashOf : relationsHash;
  const picture = { name: entity.name, connections, t, hrefOf };
  return (
    <section class="relations">
      {level === 'h3' && <h3>{t.card.relations}</h3>}
      <figure class="on-wide">
        <RelationsPicture {...picture} form={WIDE} />
      </figure>
      <figure class="on-narrow">
        <RelationsPicture {...picture} form={NARROW} />
      </figure>
      {level === 'h3' ? <h4>{t.library.relationsList}</h4> : <h3>{t.library.relationsList}</h3>}
      <RelationsList entity={entity} connections={connections} report={library.report} t={t} />
    </section>
  );
}
