/**
 * The bare element that carries an open card: last in the document, a closed shadow root, in the
 * top layer. It exists only while a card is open, so that a page without one is untouched.
 */
import {
  computePosition,
  flip,
  inline,
  offset,
  shift,
  size,
  type VirtualElement,
} from '@floating-ui/dom';
import { render } from 'preact';
import { Card } from '../components/Card.tsx';
import cardStyle from '../components/card.css?inline';
import type { WaysOnActions } from '../components/WaysOn.tsx';
import type { Catalogue } from '../locales/catalogue.ts';
import { canBeReached, groundFor } from './card-ground.ts';
import hostStyle from './card-host.css?inline';
import firefoxStyle from './card-host-firefox.css?inline';
import type { CardPanel, CardPlace, CardView } from './card-panel.ts';
import { MentionFrame } from './mention-frame.ts';
import { isShadowRoot, parentOf, rootOf } from './nodes.ts';

/** Room between the card and the edge of the viewport, in CSS px. */
const EDGE = 8;
/** Room between the card and its mention, in CSS px. */
const GAP = 6;

const STYLES = [hostStyle, cardStyle, ...(import.meta.env.FIREFOX ? [firefoxStyle] : [])];

/** Id of the card's heading inside the shadow root: it names the dialog and takes the focus. */
const HEADING_ID = 'card-heading';

export class CardHost implements CardPanel {
  #document: Document;
  #t: Catalogue;
  #ways: WaysOnActions | undefined;
  #host: HTMLElement | undefined;
  #surface: HTMLElement | undefined;
  #root: ShadowRoot | undefined;
  #frame = new MentionFrame();

  constructor(document: Document, t: Catalogue, ways?: WaysOnActions) {
    this.#document = document;
    this.#t = t;
    this.#ways = ways;
  }

  /**
   * True if the event came from inside the card: outside its root every such event is the host's.
   * Once it is over its way is lost, and in a root of the page so is the host.
   */
  holds(event: Event): boolean {
    const host = this.#host;
    if (!host) return false;
    const way = event.composedPath();
    if (event.target === host || way.includes(host)) return true;
    return !way[0] && isShadowRoot(rootOf(host)) && !this.distanceTo(event as MouseEvent);
  }

  isHost(element: Element): boolean {
    return element === this.#host;
  }

  distanceTo({ clientX: x, clientY: y }: MouseEvent): number {
    if (!this.#surface) return Infinity;
    const { left, right, top, bottom } = this.#surface.getBoundingClientRect();
    return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
  }

  async show(view: CardView, place: CardPlace): Promise<boolean> {
    const ground = groundFor(this.#document, place.roots);
    if (!this.#isOpen || parentOf(this.#host!) !== ground) this.close();
    const surface = this.#surface ?? this.#build(ground);
    surface.dataset.theme = place.theme;
    surface.classList.toggle('sheet', place.sheet);
    render(<Card {...view} ways={this.#ways} t={this.#t} headingId={HEADING_ID} />, surface);
    surface.scrollTop = 0;
    await this.position(place);
    return canBeReached(surface);
  }

  async position({ range, sheet }: CardPlace): Promise<boolean> {
    const surface = this.#surface;
    const measured = range();
    if (!surface || !measured || !this.#isOpen) return false;
    this.#frame.follow(measured);
    if (sheet) return this.#keepAboveSheet(measured);
    surface.style.maxBlockSize = '';
    const reference: VirtualElement = {
      getBoundingClientRect: () => measured.getBoundingClientRect(),
      getClientRects: () => measured.getClientRects(),
    };
    const { x, y } = await computePosition(reference, surface, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        // Without the pointer's place: of a name on two lines the card must cover neither.
        inline(),
        offset(GAP),
        flip({ padding: EDGE }),
        shift({ padding: EDGE }),
        size({
          padding: EDGE,
          apply: ({ availableHeight }) => limitHeight(surface, availableHeight),
        }),
      ],
    });
    surface.style.left = `${Math.round(x)}px`;
    surface.style.top = `${Math.round(y)}px`;
    return true;
  }

  isAtEdge(back: boolean): boolean {
    const stops = [...this.#surface!.querySelectorAll('a, button, summary')];
    const shown = stops.filter((each) => each.checkVisibility());
    const active = this.#root!.activeElement;
    return active === shown.at(back ? 0 : -1) || (back && active?.id === HEADING_ID);
  }

  hasFocus(): boolean {
    const host = this.#host;
    return host !== undefined && (rootOf(host) as Document | ShadowRoot).activeElement === host;
  }

  focusHeading(): void {
    this.#root?.getElementById(HEADING_ID)?.focus({ preventScroll: true });
  }

  frame({ range }: CardPlace): void {
    const mention = range();
    if (this.#root && mention) this.#frame.show(this.#root, mention);
  }

  close(): void {
    this.#frame.hide();
    if (this.#surface) render(null, this.#surface);
    this.#host?.remove();
    this.#host = undefined;
    this.#surface = undefined;
    this.#root = undefined;
  }

  /** Scrolls the page until the sheet covers no line of the mention. */
  #keepAboveSheet(mention: Range): true {
    const { top } = this.#surface!.getBoundingClientRect();
    const under = mention.getBoundingClientRect().bottom + GAP - top;
    if (under > 0) this.#document.defaultView!.scrollBy({ top: under, behavior: 'instant' });
    return true;
  }

  /** False also when the page has removed or moved our element. */
  get #isOpen(): boolean {
    return this.#surface?.matches(':popover-open') ?? false;
  }

  #build(ground: Element): HTMLElement {
    const host = this.#document.createElement('div');
    const root = host.attachShadow({ mode: import.meta.env.CARD_ROOT });
    root.adoptedStyleSheets = STYLES.map((text) => this.#sheet(text));
    const surface = this.#document.createElement('div');
    surface.className = 'surface';
    surface.popover = 'manual';
    surface.role = 'dialog';
    surface.setAttribute('aria-labelledby', HEADING_ID);
    root.append(surface);
    ground.append(host);
    surface.showPopover();
    this.#host = host;
    this.#surface = surface;
    this.#root = root;
    return surface;
  }

  #sheet(text: string): CSSStyleSheet {
    const sheet = new this.#document.defaultView!.CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  }
}

/** Where neither side of the mention has room for the whole card, it scrolls. */
function limitHeight(surface: HTMLElement, available: number): void {
  if (surface.offsetHeight > available) surface.style.maxBlockSize = `${Math.floor(available)}px`;
}
