import type { CardContent } from '../engine/card.ts';
import type { Catalogue } from '../locales/catalogue.ts';
import { HopNames } from './HopNames.tsx';
import { groupRelations } from './relation-groups.ts';
import { ShortList } from './ShortList.tsx';
import { StatusLine } from './StatusLine.tsx';

/** Relations that a card shows before it folds the rest away. */
const SHOWN = 5;

interface RelationsProps {
  card: CardContent;
  t: Catalogue;
  /** The reader goes on to another entity. */
  onHop(entity: string): void;
}

/** How the report ties this entity to others, one plain sentence each. */
export function Relations({ card, t, onHop }: RelationsProps) {
  if (card.relations.length === 0) return null;
  return (
    <section class="relations">
      <h3>{t.card.relations}</h3>
      <ShortList items={groupRelations(card.relations)} shown={SHOWN} t={t}>
        {(group) => (
          <li key={group.label + group.others[0]!.id}>
            <p>
              <span class="subject">{card.name}</span> {group.label}{' '}
              <HopNames others={group.others} t={t} onHop={onHop} />
            </p>
            <StatusLine of={group} report={card.report} t={t} />
          </li>
        )}
      </ShortList>
    </section>
  );
}
