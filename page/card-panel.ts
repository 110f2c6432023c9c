/** The panel that shows a card: where it belongs, what is in it, what can be done with it. */
import type { WrongHereActions } from '../components/WrongHere.tsx';
import type { CardContent } from '../engine/card.ts';
import type { Reason } from '../engine/mention.ts';
import type { Theme } from './theme.ts';

/** Where the card belongs. */
export interface CardPlace {
  /** Measures the mention anew; undefined once it has left the page. */
  range(): Range | undefined;
  theme: Theme;
  /** True where it lies at the foot of the window, for fingers. */
  sheet: boolean;
  /** The page's open shadow roots: what covers the page may stand in one. */
  roots: readonly ShadowRoot[];
}

/** What the card shows. */
export interface CardView {
  card: CardContent;
  /** Why the mention was marked; cards that the reader went on to have no mention. */
  reason?: Reason;
  /** What can be done about a wrong mark; for the card of the mention alone. */
  wrongHere?: WrongHereActions;
  /** The card that he came from. */
  back?: { name: string; go(): void };
  /** He goes on to another entity. */
  onHop(entity: string): void;
  onClose(): void;
}

export interface CardPanel {
  /** True if the element carries the card. */
  isHost(element: Element): boolean;
  /** True if the event came from inside the card. */
  holds(event: Event): boolean;
  /** How far a pointer is from the open card, in CSS px. */
  distanceTo(pointer: MouseEvent): number;
  /** Shows a card beside the place, in the panel that is open or in a new one; false if it cannot be reached there. */
  show(view: CardView, place: CardPlace): Promise<boolean>;
  /** Puts the open panel beside its mention; false if the mention is gone. */
  position(place: CardPlace): Promise<boolean>;
  /** True if the keyboard is in the card. */
  hasFocus(): boolean;
  /** True if the next step of Tab, or of Shift and Tab, leads out of the card. */
  isAtEdge(back: boolean): boolean;
  /** Moves the keyboard to the card's heading. */
  focusHeading(): void;
  /** Frames the mention for a moment. */
  frame(place: CardPlace): void;
  close(): void;
}
