/** What a page holds, summed up for the popup. */
import { TOGGLES, type Toggle, togglesOf } from './toggles.ts';

/** One mention as the summary needs it; `id` leads back to its place on the page. */
export interface PlacedMention {
  id: number;
  entity: string;
  countries: readonly string[];
  /** The words that name the entity. */
  surface: string;
  /** The sentence it stands in; asked for once for each entity. */
  sentence(): string;
}

export interface EntitySummary {
  entity: string;
  toggles: Toggle[];
  count: number;
  firstMention: number;
  /** How the page names it there, and in which sentence. */
  firstSurface: string;
  firstSentence: string;
}

export interface PageSummary {
  mentions: number;
  entities: EntitySummary[];
  /** Mentions that each toggle governs; a mention can count under several. */
  counts: Record<Toggle, number>;
  /** False while parts of the page are still unread. */
  complete: boolean;
}

/** Sums up mentions given in page order; entities come in the order of their first mention. */
export function summarise(mentions: readonly PlacedMention[], complete: boolean): PageSummary {
  const entities = new Map<string, EntitySummary>();
  const counts = Object.fromEntries(TOGGLES.map((toggle) => [toggle, 0])) as Record<Toggle, number>;
  for (const { id, entity, countries, surface, sentence } of mentions) {
    const toggles = togglesOf(countries);
    for (const toggle of toggles) counts[toggle]++;
    const known = entities.get(entity);
    if (known) known.count++;
    else
      entities.set(entity, {
        entity,
        toggles,
        count: 1,
        firstMention: id,
        firstSurface: surface,
        firstSentence: sentence(),
      });
  }
  return { mentions: mentions.length, entities: [...entities.values()], counts, complete };
}
