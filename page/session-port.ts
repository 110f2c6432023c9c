/** Where the page layer ends and the extension begins. */
import type { Marking, Silenced } from '../engine/marking.ts';
import type { Mention } from '../engine/mention.ts';
import type { Recogniser } from '../engine/recogniser.ts';
import type { CompiledEntity } from '../engine/table.ts';
import type { CardDesk, CardDeskPort } from './card-desk.ts';
import type { FetchCards } from './card-store.ts';

/** What a session needs from the extension around it. */
export interface SessionPort {
  /** Recognises this page until the signal aborts. */
  recogniser(signal: AbortSignal): Recogniser;
  /** All that can be named. */
  entities: readonly CompiledEntity[];
  marking: Marking;
  /** True if the reader has hidden the marks of this tab. */
  hidden: boolean;
  cards: FetchCards;
  /** Fetches what draws and drives the card; rejects when it cannot be had now. */
  desk(port: CardDeskPort): Promise<CardDesk>;
  /** Stores or takes back a spelling silenced on a site; rejects when that fails. */
  silenceOnSite(silenced: Silenced, on: boolean): Promise<unknown>;
  /** Opens a report about a mark, to be copied. */
  report(mention: Mention): Promise<unknown>;
  /** Puts the style of the marks into the document, or takes it out. */
  style(wanted: boolean): Promise<unknown>;
  /** The same style for open shadow roots, where the browser does not carry the document's into them. */
  rootStyle?: string | undefined;
  /** The only part of the document that is read; without it all of it is. */
  within?: Element;
}
