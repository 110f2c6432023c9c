/** Where in the library the reader is: the part of its address after `#`. */
import type { LibraryCase, LibraryContent, LibraryEntity } from '../../engine/library.ts';

export type Part = 'cases' | 'names' | 'timeline' | 'relations';

/** The parts in the order in which the reader sees them; the first one is the start. */
export const PARTS: readonly Part[] = ['cases', 'names', 'timeline', 'relations'];

export type Route =
  | { kind: 'part'; part: Exclude<Part, 'relations'> }
  | { kind: 'search' }
  | { kind: 'relations'; entity: LibraryEntity }
  | { kind: 'entity'; entity: LibraryEntity }
  | { kind: 'case'; study: LibraryCase }
  /** Nothing has this id; the reader gets the start and is told. */
  | { kind: 'missing'; id: string };

/** The address of the search. What is searched for stands in no address. */
export const SEARCH_HASH = '#search';

/** Addresses of the connections are `#relations/ID`. */
const RELATIONS_OF = 'relations/';
/** Ids are unique over entities and cases, so the kind may be written before them or left out. */
const KIND = /^(?:entity|case)[-/=]/;

/** The address of an entity or a case. */
export function hashOf(id: string): string {
  return `#${id}`;
}

/** The address of the connections of an entity. */
export function relationsHash(entity: string): string {
  return `#${RELATIONS_OF}${entity}`;
}

/** What the address asks for. @param hash as in `location.hash` */
export function routeOf(hash: string, library: LibraryContent): Route {
  const words = decoded(hash.replace(/^#/, ''));
  if (words === '' || words === 'cases') return { kind: 'part', part: 'cases' };
  if (words === 'names' || words === 'timeline') return { kind: 'part', part: words };
  if (words === 'entities') return { kind: 'part', part: 'names' };
  if (`#${words}` === SEARCH_HASH) return { kind: 'search' };
  if (words === 'relations') return { kind: 'relations', entity: bestConnected(library) };
  const ofRelations = words.startsWith(RELATIONS_OF);
  const id = ofRelations ? words.slice(RELATIONS_OF.length) : words;
  return recordRoute(id, library, ofRelations) ?? { kind: 'missing', id: words };
}

function recordRoute(
  words: string,
  library: LibraryContent,
  ofRelations: boolean,
): Route | undefined {
  for (const id of [words, words.replace(KIND, '')]) {
    const entity = library.entities.find((each) => each.entity === id);
    if (entity) return { kind: ofRelations ? 'relations' : 'entity', entity };
    const study = library.cases.find((each) => each.id === id);
    if (study && !ofRelations) return { kind: 'case', study };
  }
  return undefined;
}

/** The part of the library that a route belongs to, for the navigation. */
export function partOf(route: Route): Part | undefined {
  switch (route.kind) {
    case 'part':
      return route.part;
    case 'relations':
      return 'relations';
    case 'entity':
      return 'names';
    case 'case':
      return 'cases';
    default:
      return undefined;
  }
}

/** The entity of which the report says most connections. */
function bestConnected({ entities }: LibraryContent): LibraryEntity {
  return entities.reduce((best, each) =>
    each.relations.length > best.relations.length ? each : best,
  );
}

/** A hand-written address may hold a stray `%`. */
function decoded(words: string): string {
  try {
    return decodeURIComponent(words);
  } catch {
    return words;
  }
}
