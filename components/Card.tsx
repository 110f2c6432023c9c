import type { CardContent } from '../engine/card.ts';
import type { Reason } from '../engine/mention.ts';
import type { Catalogue } from '../locales/catalogue.ts';
import { CaseStudies } from './CaseStudies.tsx';
import { Notes } from './Notes.tsx';
import { Relations } from './Relations.tsx';
import { Statements } from './Statements.tsx';
import { WaysOn, type WaysOnActions } from './WaysOn.tsx';
import { WhyMarked } from './WhyMarked.tsx';
import { WrongHere, type WrongHereActions } from './WrongHere.tsx';

export interface CardProps {
  card: CardContent;
  /** Why the mention was marked; cards that the reader went on to have no mention. */
  reason?: Reason;
  /** What can be done about a wrong mark. */
  wrongHere?: WrongHereActions;
  /** The card that he came from. */
  back?: { name: string; go(): void };
  t: Catalogue;
  /** Id of the heading, which names the dialog around the card and takes the focus. */
  headingId: string;
  onHop(entity: string): void;
  onClose(): void;
  /** Where its words can be used. */
  ways?: WaysOnActions | undefined;
}

/** The card of one entity: what the report says, the case behind it, and why the name is marked. */
export function Card(props: CardProps) {
  const { card, reason, wrongHere, back, t, headingId, onHop, onClose, ways } = props;
  const kind = [t.entityType(card.type), t.list(card.countries.map(t.country))];
  return (
    <article class="card" lang={t.tag} key={card.entity}>
      <header>
        <h2 id={headingId} tabIndex={-1}>
          {card.name}
        </h2>
        <button type="button" class="close" aria-label={t.card.close} onClick={onClose}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M3.5 3.5l9 9m0-9l-9 9" />
          </svg>
        </button>
        <p class="kind">{kind.filter(Boolean).join(' · ')}</p>
      </header>
      {back && (
        <button type="button" class="back" onClick={back.go}>
          {t.card.backTo(back.name)}
        </button>
      )}
      <p class="summary">{card.summary}</p>
      <p class="attribution">{t.attribution(card.report.publisher, card.report.published)}</p>
      <Statements card={card} t={t} />
      <CaseStudies cases={card.cases} t={t} />
      <Notes notes={card.notes} report={card.report} t={t} />
      <Relations card={card} t={t} onHop={onHop} />
      {reason && <WhyMarked card={card} reason={reason} t={t} />}
      {wrongHere && <WrongHere {...wrongHere} t={t} />}
      {ways && <WaysOn {...ways} entity={card.entity} t={t} />}
    </article>
  );
}
