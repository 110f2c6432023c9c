/** The numbered notes of an annotated copy: one for each entity, in the order in which the text names them. */
import type { CardContent } from './card.ts';
import type { Reason } from './mention.ts';

/** A mention as it was found in the text of a copy. */
export interface FoundMention {
  entity: string;
  /** The words that name the entity, on one line. */
  surface: string;
  /** The sentence it stands in, on one line. */
  sentence: string;
  reason: Reason;
}

/** Mentions count from 1 through the whole text, notes from 1 by their first mention. */
export interface NumberedMention extends FoundMention {
  number: number;
  note: number;
}

export interface EntityNote {
  number: number;
  card: CardContent;
  mentions: NumberedMention[];
}

/** Numbers mentions given in the order of the text. Those without a card are left out. */
export function numberNotes(
  found: readonly FoundMention[],
  cardOf: (entity: string) => CardContent | undefined,
): EntityNote[] {
  const notes = new Map<string, EntityNote>();
  let number = 0;
  for (const mention of found) {
    const card = cardOf(mention.entity);
    if (!card) continue;
    const note = notes.get(mention.entity) ?? { number: notes.size + 1, card, mentions: [] };
    note.mentions.push({ ...mention, number: ++number, note: note.number });
    notes.set(mention.entity, note);
  }
  return [...notes.values()];
}

/** All mentions of all notes, in the order of the text. */
export function mentionsInOrder(notes: readonly EntityNote[]): NumberedMention[] {
  return notes.flatMap(({ mentions }) => mentions).sort((one, other) => one.number - other.number);
}
