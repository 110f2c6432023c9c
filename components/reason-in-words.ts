/** Why a name was marked, in the words of the card; the command line says the same. */
import type { Reason } from '../engine/mention.ts';
import type { Catalogue } from '../locales/catalogue.ts';

/** The spelling found, the rule that let it count, and what spoke for it. `nameOf` gives entities their names. */
export function reasonInWords(
  reason: Reason,
  t: Catalogue,
  nameOf: (id: string) => string | undefined,
): string {
  const cues = reason.cues.map((cue) => nameOf(cue) ?? countryOrWords(cue, t));
  const spelling = t.card.spelling(reason.alias, reason.lang);
  const sentences = [spelling, t.card.rules[reason.rule]];
  if (cues.length > 0) sentences.push(t.card.cues(cues));
  return sentences.join(' ');
}

/** A cue is the id of a country or the words that were found. */
function countryOrWords(cue: string, t: Catalogue): string {
  return t.country(cue) === cue ? t.quoted(cue) : t.country(cue);
}
