import type { CardReport } from '../../engine/card.ts';
import type { LibraryEntity } from '../../engine/library.ts';
import type { PageCatalogue } from '../../locales/pages.ts';
import { StatusLine } from '../StatusLine.tsx';
import type { Connection, ConnectionEnd, Connections } from './connections.ts';
import { hashOf } from './route.ts';

interface RelationsListProps {
  entity: LibraryEntity;
  connections: Connections;
  report: CardReport;
  t: PageCatalogue;
}

/** The connections of an entity as sentences, each with its status and its paragraphs. */
export function RelationsList({ entity, connections, report, t }: RelationsListProps) {
  const own = <span class="subject">{entity.name}</span>;
  return (
    <ul class="connections">
      {connections.outgoing.map((each) => (
        <li key={keyOf(each)}>
          <p>
            {own} {each.label} <Ends ends={each.ends} t={t} />
          </p>
          <StatusLine of={each} report={report} t={t} />
        </li>
      ))}
      {connections.incoming.map((each) => (
        <li key={keyOf(each)}>
          <p>
            <Ends ends={each.ends} t={t} /> {each.label} {own}
          </p>
          <StatusLine of={each} report={report} t={t} />
        </li>
      ))}
    </ul>
  );
}

/** Names joined as the language joins them; what stands between the names is not part of a link. */
function Ends({ ends, t }: { ends: readonly ConnectionEnd[]; t: PageCatalogue }) {
  const places = ends.map((_, at) => `\u0000${at}\u0000`);
  return t
    .list(places)
    .split('\u0000')
    .map((part) => {
      const end = /^\d+$/.test(part) ? ends[Number(part)] : undefined;
      return end ? (
        <a key={end.id} href={hashOf(end.id)}>
          {end.name}
        </a>
      ) : (
        part
      );
    });
}

function keyOf({ label, ends }: Connection): string {
  return [label, ...ends.map(({ id }) => id)].join(' ');
}
