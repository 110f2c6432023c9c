/** The relations of one entity in both directions. */
import type { CardRelation, ParagraphLink } from '../../engine/card.ts';
import type { Status } from '../../engine/domain.ts';
import type { LibraryContent, LibraryEntity } from '../../engine/library.ts';

export interface ConnectionEnd {
  id: string;
  name: string;
}

/**
 * One sentence: the entity, `label`, `ends`; or of an incoming one: its end, `label`, the entity.
 * What is said of several ends in the same words is joined; a verb agrees with one subject only.
 */
export interface Connection {
  label: string;
  status: Status;
  paragraphs: ParagraphLink[];
  ends: ConnectionEnd[];
}

export interface Connections {
  incoming: Connection[];
  outgoing: Connection[];
}

/** What leads to the entity and what it leads to, in the order of the dataset. */
export function connectionsOf(entity: LibraryEntity, { entities }: LibraryContent): Connections {
  const incoming = entities.flatMap(({ entity: id, name, relations }) =>
    relations
      .filter(({ to }) => to === entity.entity)
      .map(({ label, status, paragraphs }) => ({
        label,
        status,
        paragraphs,
        ends: [{ id, name }],
      })),
  );
  const outgoing = entity.relations.map((relation) => ({
    relation,
    end: { id: relation.to, name: relation.toName },
  }));
  return { incoming, outgoing: joined(outgoing) };
}

/** How many relations an entity has, counted in both directions. */
export function countConnections({ incoming, outgoing }: Connections): number {
  return [...incoming, ...outgoing].reduce((sum, { ends }) => sum + ends.length, 0);
}

function joined(single: readonly { relation: CardRelation; end: ConnectionEnd }[]): Connection[] {
  const groups = new Map<string, Connection>();
  for (const { relation, end } of single) {
    const { label, status, paragraphs } = relation;
    const key = JSON.stringify([label, status, paragraphs.map(({ number }) => number)]);
    const known = groups.get(key);
    if (known) known.ends.push(end);
    else groups.set(key, { label, status, paragraphs, ends: [end] });
  }
  return [...groups.values()];
}
