/** A news site of the list that the reader may grant as a whole. */
export interface Outlet {
  name: string;
  /** Host names that belong to it; each is asked for by its own name, never with all below it. */
  hosts: readonly string[];
  /** ISO 3166-1 alpha-2 code of its country, or `region`, `diaspora`, `trade` or `rights` where no country says it. */
  place: string;
  /** BCP 47 tags. */
  languages: readonly string[];
  /** What a reader should know before he ticks it. */
  note?: OutletNote;
}

export type OutletNote = 'licensed' | 'close-to-government' | 'archive';
