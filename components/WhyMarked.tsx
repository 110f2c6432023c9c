import type { CardContent } from '../engine/card.ts';
import type { Reason } from '../engine/mention.ts';
import type { Catalogue } from '../locales/catalogue.ts';

interface WhyMarkedProps {
  card: CardContent;
  reason: Reason;
  t: Catalogue;
}

/** Tells the reader which spelling was found, by which rule, and what spoke for it. */
export function WhyMarked({ card, reason, t }: WhyMarkedProps) {
  const cues = reason.cues.map((cue) => cueInWords(cue, card, t));
  return (
    <details class="why">
      <summary>{t.card.why}</summary>
      <p>
        {t.card.spelling(reason.alias, reason.lang)} {t.card.rules[reason.rule]}
        {cues.length > 0 && ` ${t.card.cues(cues)}`}
      </p>
    </details>
  );
}

/** A cue is the id of a country or of an entity, or the words that were found. */
function cueInWords(cue: string, card: CardContent, t: Catalogue): string {
  const name = card.relations.find(({ to }) => to === cue)?.toName;
  if (name !== undefined) return name;
  return t.country(cue) === cue ? t.quoted(cue) : t.country(cue);
}
