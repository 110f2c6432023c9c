/** The card that is open: which mention it belongs to, and how far the reader has gone from there. */
import type { WrongHereActions } from '../components/WrongHere.tsx';
import type { CardContent } from '../engine/card.ts';
import type { CardDeskPort } from './card-desk.ts';
import type { CardPanel, CardPlace } from './card-panel.ts';
import { besideOf } from './card-place.ts';
import { CardStore } from './card-store.ts';
import { shadowRootOf } from './nodes.ts';
import type { Objections } from './objections.ts';
import type { Place } from './pointing.ts';

/** Opened by the pointer it follows the pointer; opened by key or tap it keeps the keyboard. */
export type OpenedBy = 'pointer' | 'key' | 'tap';

interface Open {
  place: Place;
  beside: CardPlace;
  by: OpenedBy;
  /** What had the focus before, to give it back. */
  focusBefore: Element | null;
  /** The card of the mention, and those of the entities the reader went on to. */
  trail: CardContent[];
}

interface CardParts {
  panel: CardPanel;
  objections: Objections;
  /** The reader closes the card from inside it. */
  leave(): void;
}

export class OpenCard {
  #port: CardDeskPort;
  #panel: CardPanel;
  #cards: CardStore;
  #objections: Objections;
  #leave: () => void;
  #open: Open | undefined;
  /** Counts what the reader asked for: a card that arrives after his next wish is no longer wanted. */
  #wish = 0;
  /** Where the reader is going: his next step starts from there, also while the card is on its way. */
  #goal: Place | undefined;

  constructor(port: CardDeskPort, { panel, objections, leave }: CardParts) {
    this.#port = port;
    this.#objections = objections;
    this.#leave = leave;
    this.#panel = panel;
    this.#cards = new CardStore(port.cards);
  }

  get place(): Place | undefined {
    return this.#open?.place;
  }

  get by(): OpenedBy | undefined {
    return this.#open?.by;
  }

  /** Where the next step of the reader starts. */
  get goal(): Place | undefined {
    return this.#goal ?? this.#open?.place;
  }

  prefetch(entities: Iterable<string>): void {
    this.#cards.prefetch(entities);
  }

  /** Shows the card of a mention; false if it cannot be had, or the reader has wished something else since. */
  async show(place: Place, by: OpenedBy): Promise<boolean> {
    const { view, roots } = this.#port;
    const focusBefore = this.#open?.focusBefore ?? focusedIn(view.document);
    this.#goal = place;
    const card = await this.#fetch(place.mention.entity);
    if (card === 'unwanted') return false;
    const beside = besideOf(place, { view, sheet: by === 'tap', roots: roots.attached });
    if (!card || !beside.range()) {
      this.#goal = this.#open?.place;
      return false;
    }
    this.#open = { place, beside, by, focusBefore, trail: [card] };
    return this.#render();
  }

  /** Frames the mention of the open card for a moment: the reader was led there. */
  frame(): void {
    if (this.#open) this.#panel.frame(this.#open.beside);
  }

  /** Puts the panel beside its mention again; false if the mention is gone. */
  async position(): Promise<boolean> {
    return this.#open ? this.#panel.position(this.#open.beside) : true;
  }

  close(): void {
    this.#wish++;
    this.#goal = undefined;
    const open = this.#open;
    this.#open = undefined;
    const hadFocus = this.#panel.hasFocus();
    this.#panel.close();
    if (open && (hadFocus || open.by !== 'pointer'))
      (open.focusBefore as HTMLElement | null)?.focus?.({ preventScroll: true });
  }

  #wrongHere({ mention }: Place): WrongHereActions {
    const objections = this.#objections;
    return {
      alias: mention.reason.alias,
      silenced: objections.scopeOf(mention),
      onSilence: (scope) => objections.silence(mention, scope),
      onUndo: () => objections.undo(mention),
      onReport: () => objections.report(mention),
    };
  }

  /** Shows the same card as things stand now. */
  async refresh(): Promise<void> {
    await this.#render();
  }

  async #hop(entity: string): Promise<void> {
    const card = await this.#fetch(entity);
    if (card === 'unwanted' || !card || !this.#open) return;
    this.#open.trail.push(card);
    await this.#render();
    this.#panel.focusHeading();
  }

  async #back(): Promise<void> {
    this.#open?.trail.pop();
    await this.#render();
    this.#panel.focusHeading();
  }

  async #fetch(entity: string): Promise<CardContent | undefined | 'unwanted'> {
    const wish = ++this.#wish;
    const card = await this.#cards.get(entity);
    return wish === this.#wish && !this.#port.signal.aborted ? card : 'unwanted';
  }

  /** False if the card cannot be reached where it belongs: then it is closed. */
  async #render(): Promise<boolean> {
    const open = this.#open;
    if (!open) return false;
    const { place, beside, trail } = open;
    const before = trail.at(-2);
    const isThere = await this.#panel.show(
      {
        card: trail.at(-1)!,
        ...(before
          ? { back: { name: before.name, go: () => void this.#back() } }
          : { reason: place.mention.reason, wrongHere: this.#wrongHere(place) }),
        onHop: (entity) => void this.#hop(entity),
        onClose: this.#leave,
      },
      beside,
    );
    if (!isThere && this.#open === open) this.#leave();
    return isThere;
  }
}

/** What has the focus, also inside open shadow roots. */
function focusedIn({ activeElement }: DocumentOrShadowRoot): Element | null {
  const root = activeElement && shadowRootOf(activeElement);
  return root?.activeElement ? focusedIn(root) : activeElement;
}
