import type { CardContent } from '../engine/card.ts';
import type { Catalogue } from '../locales/catalogue.ts';
import { ShortList } from './ShortList.tsx';
import { StatusLine } from './StatusLine.tsx';

/** Statements that a card shows before it folds the rest away. */
const SHOWN = 3;

interface StatementsProps {
  card: Pick<CardContent, 'statements' | 'report'>;
  /** How many stand open. */
  shown?: number;
  t: Catalogue;
}

/** What the report says about the entity, each statement with its status. */
export function Statements({ card, shown = SHOWN, t }: StatementsProps) {
  if (card.statements.length === 0) return null;
  return (
    <section class="statements">
      <h3>{t.card.statements}</h3>
      <ShortList items={card.statements} shown={shown} t={t}>
        {(statement) => (
          <li key={statement.id}>
            <p>{statement.text}</p>
            <StatusLine of={statement} report={card.report} t={t} />
          </li>
        )}
      </ShortList>
    </section>
  );
}
