/** The cards of the entities on this page, fetched before anybody points at them. */
import type { CardContent } from '../engine/card.ts';

/** Card content of entities, by id; rejects when the background cannot be reached. */
export type FetchCards = (entities: string[]) => Promise<CardContent[]>;

export class CardStore {
  #fetchCards: FetchCards;
  #cards = new Map<string, CardContent>();
  #asked = new Set<string>();

  constructor(fetchCards: FetchCards) {
    this.#fetchCards = fetchCards;
  }

  /** Fetches what has not been asked for, so that a hover never waits. */
  prefetch(entities: Iterable<string>): void {
    const wanted = [...new Set(entities)].filter((entity) => !this.#asked.has(entity));
    if (wanted.length > 0) void this.#fetch(wanted);
  }

  /** The card of an entity; undefined if it cannot be had now. */
  async get(entity: string): Promise<CardContent | undefined> {
    if (!this.#cards.has(entity)) await this.#fetch([entity]);
    return this.#cards.get(entity);
  }

  /** A background that cannot be reached is asked again at the next hover. */
  async #fetch(entities: string[]): Promise<void> {
    for (const entity of entities) this.#asked.add(entity);
    try {
      for (const card of await this.#fetchCards(entities)) this.#cards.set(card.entity, card);
    } catch {
      for (const entity of entities) this.#asked.delete(entity);
    }
  }
}
