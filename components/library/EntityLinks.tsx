import type { LibraryContent } from '../../engine/library.ts';
import { Dotted } from '../Dotted.tsx';
import { hashOf } from './route.ts';

/** Names on one line, each a link to its place in the library; ids that nothing has are left out. */
export function EntityLinks({ ids, library }: { ids: readonly string[]; library: LibraryContent }) {
  const entities = ids.flatMap((id) => library.entities.find(({ entity }) => entity === id) ?? []);
  return (
    <Dotted>
      {entities.map(({ entity, name }) => (
        <a key={entity} href={hashOf(entity)}>
          {name}
        </a>
      ))}
    </Dotted>
  );
}
