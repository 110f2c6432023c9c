/** Brings what the reader wants marked and what the page holds together, and keeps both on screen. */
import type { Marking } from '../engine/marking.ts';
import type { PageBlock } from './blocks.ts';
import { Marks } from './marks.ts';
import { isShadowRoot } from './nodes.ts';
import type { Place } from './pointing.ts';
import { staticRange } from './ranges.ts';
import { isOneLineOfText } from './readable.ts';
import { RootSheets } from './root-sheets.ts';
import { type Mentioned, Selection, type SelectionPort } from './selection.ts';
import { afterFrame } from './visibility.ts';

/** How long first mentions of the page stay as they are while it grows, in ms. */
const RESELECT = 100;

export interface PainterPort extends SelectionPort {
  page: Mentioned;
  /** Nothing is shown until `setHidden(false)`. */
  hidden: boolean;
  /** Puts the style of the marks into the document, or takes it out. */
  style(wanted: boolean): Promise<unknown>;
  /** The same style for open shadow roots, where the browser does not carry the document's into them. */
  rootStyle: string | undefined;
  /** Lets reading wait: what comes in makes the browser style the whole page anew, in a frame of its own. */
  hold(until: Promise<unknown>): void;
  /** Called whenever marks come into sight. */
  marked(): void;
  signal: AbortSignal;
}

export class Painter {
  #view: Window & typeof globalThis;
  #port: PainterPort;
  #selection: Selection;
  #marks: Marks;
  #sheets: RootSheets;
  #hidden: boolean;
  #styled = false;
  #timer: number | undefined;

  constructor(view: Window & typeof globalThis, port: PainterPort) {
    this.#view = view;
    this.#port = port;
    this.#hidden = port.hidden;
    this.#selection = new Selection(port.page, port);
    this.#marks = new Marks(view, (block) => this.#rangesOf(block));
    this.#sheets = new RootSheets(view, port.rootStyle);
    if (this.isShowing) this.#marks.show();
    port.signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  /** False while marks are hidden, or the page is read in quiet mode. */
  get isShowing(): boolean {
    return !this.#hidden && !this.#selection.marking.quiet;
  }

  /** Paints blocks whose mentions are new or have changed. */
  settled(blocks: readonly PageBlock[]): void {
    for (const block of blocks) {
      if (this.#port.page.mentions(block).length > 0) this.#marks.set(block);
      else this.#marks.delete(block);
    }
    this.#reselectSoon();
  }

  dropped(block: PageBlock): void {
    this.#marks.delete(block);
    this.#reselectSoon();
  }

  setMarking(marking: Marking): void {
    this.#selection.marking = marking;
    this.#update();
  }

  /** The background knows by itself which sheet the document gets. */
  setStyle(css: string): void {
    this.#sheets.replace(css);
    if (this.#styled) this.#port.style(true).catch(() => {});
  }

  setHidden(hidden: boolean): void {
    this.#hidden = hidden;
    this.#update();
  }

  isMarked({ block, mention }: Place): boolean {
    return this.isShowing && this.#selection.isMarked(block, mention);
  }

  #update(): void {
    if (this.isShowing) this.#marks.show();
    else this.#marks.hide();
    this.#marks.redraw();
    if (this.#selection.marking.quiet) this.#unstyle();
  }

  #reselectSoon(): void {
    if (!this.#selection.looksAtWholePage || this.#timer !== undefined) return;
    this.#timer = this.#view.setTimeout(() => {
      this.#timer = undefined;
      this.#selection.forget();
      this.#marks.redraw();
    }, RESELECT);
  }

  #rangesOf(block: PageBlock): StaticRange[] {
    if (!this.isShowing) return [];
    const marked = this.#selection
      .markedIn(block)
      .filter((mention) => isOneLineOfText(block, mention));
    if (marked.length > 0) this.#dress(block);
    return marked.map((mention) => staticRange(block, mention));
  }

  /** The style comes with the first mark: pages without any are left without. */
  #dress(block: PageBlock): void {
    this.#port.marked();
    const root = block.nodes[0]!.getRootNode();
    if (isShadowRoot(root)) this.#sheets.style(root);
    if (this.#styled) return;
    this.#styled = true;
    const put = this.#port.style(true);
    this.#port.hold(put.then(() => afterFrame(this.#view)));
    put.catch(() => {
      this.#styled = false;
    });
  }

  #unstyle(): void {
    this.#sheets.clear();
    if (!this.#styled) return;
    this.#styled = false;
    this.#port.style(false).catch(() => {});
  }

  #stop(): void {
    this.#view.clearTimeout(this.#timer);
    this.#marks.stop();
    this.#sheets.clear();
  }
}
