/** What the page script needs of the card: a script of its own draws and drives it, fetched when a page has marks. */
import type { Marking, Silenced } from '../engine/marking.ts';
import type { Mention } from '../engine/mention.ts';
import type { FetchCards } from './card-store.ts';
import type { Place } from './pointing.ts';
import type { Reader } from './reader.ts';
import type { ShadowRoots } from './shadow-roots.ts';

export interface CardDesk {
  /** Fetches cards before anybody points at their mentions. */
  prefetch(entities: Iterable<string>): void;
  /** Where the reader pointed last before the desk came. */
  pointed(event: PointerEvent): void;
  /** Where the reader tapped last before the desk came, beside links and controls. */
  tapped(event: MouseEvent): void;
  /** Scrolls to a mention, opens its card and gives it the keyboard. */
  openByKey(place: Place): Promise<void>;
  /** Opens the first mention in view, or the one after the open card; false if the page has none. */
  openNext(): Promise<boolean>;
  /** Closes the open card if its place is one of these. */
  closeIf(isOver: (place: Place) => boolean): void;
  /** Other mentions are marked now: the open card is shown as things stand, or goes with its mark. */
  remarked(): void;
  /** Spellings that the reader has silenced on this page alone. */
  readonly silencedHere: readonly Silenced[];
  /** Listens to the reader anew: a page that writes itself anew takes all listeners off. */
  listen(): void;
  /** True for the element that carries the card. */
  isHost(element: Element): boolean;
}

export interface CardDeskPort {
  view: Window & typeof globalThis;
  reader: Reader;
  roots: ShadowRoots;
  cards: FetchCards;
  /** True if the mention has a mark. */
  isMarked(place: Place): boolean;
  /** The reader's settings as they stand now. */
  marking(): Marking;
  /** What is silenced on this page has changed. */
  silencedChanged(): void;
  /** Stores or takes back a spelling silenced on a site; rejects when that fails. */
  silenceOnSite(silenced: Silenced, on: boolean): Promise<unknown>;
  /** Opens a report about a mark, to be copied. */
  report(mention: Mention): Promise<unknown>;
  signal: AbortSignal;
}

/** Makes the desk of a page; `language` is a BCP 47 tag. */
export type MakeCardDesk = (port: CardDeskPort, language: string) => CardDesk;
