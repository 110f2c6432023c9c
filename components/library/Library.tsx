import type { LibraryContent } from '../../engine/library.ts';
import type { PageCatalogue } from '../../locales/pages.ts';
import { CasesPart } from './CasesPart.tsx';
import { CaseView } from './CaseView.tsx';
import { EntityView } from './EntityView.tsx';
import { LibraryHead } from './LibraryHead.tsx';
import { MissingNotice } from './MissingNotice.tsx';
import { NamesPart } from './NamesPart.tsx';
import type { NameFilter } from './name-filter.ts';
import { RelationsPart } from './RelationsPart.tsx';
import { type Route, routeOf } from './route.ts';
import { SearchPart } from './SearchPart.tsx';
import { TimelinePart } from './TimelinePart.tsx';

/** What the library shows and what the reader can do there; moving about is left to plain links. */
export interface LibraryProps {
  library: LibraryContent;
  /** Where the reader is, as in `location.hash`. */
  hash: string;
  query: string;
  filter: NameFilter;
  t: PageCatalogue;
  onSearch(query: string): void;
  onFilter(filter: NameFilter): void;
  /** The reader chose an entity whose connections he wants to see. */
  onRelationsOf(entity: string): void;
}

/** The library: everything the report says, by case, by name, in time and in its connections. */
export function Library(props: LibraryProps) {
  const route = routeOf(props.hash, props.library);
  return (
    <div class="page library">
      <LibraryHead {...props} route={route} />
      <main>
        <div class="view">
          <View {...props} route={route} />
        </div>
      </main>
      <footer>
        <p>{props.t.library.foot}</p>
      </footer>
    </div>
  );
}

function View({ route, ...props }: LibraryProps & { route: Route }) {
  switch (route.kind) {
    case 'search':
      return <SearchPart {...props} />;
    case 'entity':
      return <EntityView key={route.entity.entity} {...props} entity={route.entity} />;
    case 'case':
      return <CaseView key={route.study.id} {...props} study={route.study} />;
    case 'relations':
      return <RelationsPart {...props} entity={route.entity} />;
    case 'missing':
      return (
        <>
          <MissingNotice id={route.id} t={props.t} />
          <CasesPart {...props} />
        </>
      );
    case 'part':
      return <PartView {...props} part={route.part} />;
  }
}

function PartView({ part, ...props }: LibraryProps & { part: 'cases' | 'names' | 'timeline' }) {
  if (part === 'names') return <NamesPart {...props} />;
  if (part === 'timeline') return <TimelinePart {...props} />;
  return <CasesPart {...props} />;
}
