import type { CardContent } from '../engine/card.ts';
import type { Reason } from '../engine/mention.ts';
import type { Catalogue } from '../locales/catalogue.ts';
import { reasonInWords } from './reason-in-words.ts';

interface WhyMarkedProps {
  card: CardContent;
  reason: Reason;
  t: Catalogue;
}

/** Tells the reader which spelling was found, by which rule, and what spoke for it. */
export function WhyMarked({ card, reason, t }: WhyMarkedProps) {
  const nameOf = (id: string) => card.relations.find(({ to }) => to === id)?.toName;
  return (
    <details class="why">
      <summary>{t.card.why}</summary>
      <p>{reasonInWords(reason, t, nameOf)}</p>
    </details>
  );
}
