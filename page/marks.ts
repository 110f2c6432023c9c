/**
 * Paints mentions through the CSS Custom Highlight API: no element of the page is touched.
 * Two Highlights hold the same ranges because one cannot draw a line of two colours, and only
 * ranges near the viewport are made and registered, because every registered range costs in every
 * frame in which the page changes.
 */
import type { PageBlock } from './blocks.ts';
import { boxAround, elementOf } from './layout.ts';
import { isAttached } from './nodes.ts';

/** Names in the document's highlight registry, which the page can read: prefixed, and without any entity. */
export const HIGHLIGHTS = ['backstory-upper', 'backstory-lower'] as const;

/**
 * How far around the viewport ranges are registered: half a screen above and below. The browser checks each
 * in every frame in which the page changes; with a whole screen that cost twice as much, tried in turn.
 */
const NEAR = '50% 0px';
/** How often a box that has been seen once is looked at again, in ms: it takes longer to scroll half a screen. */
const AGAIN = 100;

/** Ranges over what is to be marked in a block now. */
export type RangesOf = (block: PageBlock) => StaticRange[];

export class Marks {
  #view: Window & typeof globalThis;
  #rangesOf: RangesOf;
  #highlights: Highlight[];
  /** The element that tells whether a block is near the viewport. */
  #boxes = new Map<PageBlock, Element>();
  #blocks = new Map<Element, Set<PageBlock>>();
  #near = new Set<Element>();
  #painted = new Map<PageBlock, StaticRange[]>();
  /** Watched elements without a block: one near the viewport may get blocks back in a moment. */
  #empty = new Set<Element>();
  /** Boxes nobody has looked at yet, at the next frame; and all others. Looking at every box in every frame costs most of what marks cost. */
  #newcomers: IntersectionObserver;
  #known: IntersectionObserver;
  #shown = false;
  #registered = false;

  constructor(view: Window & typeof globalThis, rangesOf: RangesOf) {
    this.#view = view;
    this.#rangesOf = rangesOf;
    this.#highlights = HIGHLIGHTS.map(() => new view.Highlight());
    const near = { rootMargin: NEAR };
    this.#newcomers = new view.IntersectionObserver((entries) => this.#meet(entries), near);
    this.#known = new view.IntersectionObserver((entries) => this.#sight(entries), {
      ...near,
      delay: AGAIN,
    } as IntersectionObserverInit);
  }

  /** Marks a block anew, now if it is near the viewport, else when it comes near; marks that stay do not flicker. */
  set(block: PageBlock): void {
    this.delete(block);
    const box = boxAround(elementOf(block.container));
    this.#boxes.set(block, box);
    const blocks = this.#blocks.get(box);
    if (blocks) {
      blocks.add(block);
      if (this.#near.has(box)) this.#paint(block);
      return;
    }
    this.#blocks.set(box, new Set([block]));
    this.#newcomers.observe(box);
    this.#prune();
  }

  /** Takes the marks of a block away before anything is painted again. */
  delete(block: PageBlock): void {
    const box = this.#boxes.get(block);
    if (!box) return;
    this.#unpaint(block);
    this.#boxes.delete(block);
    const blocks = this.#blocks.get(box);
    blocks?.delete(block);
    if (blocks?.size === 0) this.#empty.add(box);
  }

  /** Asks again what is to be marked. */
  redraw(): void {
    for (const box of this.#near)
      for (const block of this.#blocks.get(box) ?? []) this.#repaint(block);
  }

  /** Shows what is marked. A page without a mark finds nothing in its document's registry. */
  show(): void {
    this.#shown = true;
    this.#registered = false;
    if (this.#painted.size > 0) this.#register();
  }

  /** Takes the highlights out of the registry at once; they are kept up to date. */
  hide(): void {
    this.#shown = false;
    const { highlights } = this.#view.CSS;
    for (const [index, name] of HIGHLIGHTS.entries()) {
      // A newer script may have taken the names over.
      if (highlights.get(name) === this.#highlights[index]) highlights.delete(name);
    }
  }

  /** Takes all marks off the page and forgets them. */
  stop(): void {
    this.#newcomers.disconnect();
    this.#known.disconnect();
    this.hide();
    for (const highlight of this.#highlights) highlight.clear();
    for (const held of [this.#boxes, this.#blocks, this.#near, this.#painted, this.#empty])
      held.clear();
  }

  /**
   * Takes the names in the registry, from an older script as well. Later only those that are free: a page
   * that clears the registry of its own highlights takes ours along, but what a newer script took is its own.
   */
  #register(): void {
    const { highlights } = this.#view.CSS;
    if (!this.#shown || (this.#registered && highlights.has(HIGHLIGHTS[0]))) return;
    this.#registered = true;
    for (const [index, name] of HIGHLIGHTS.entries())
      highlights.set(name, this.#highlights[index]!);
  }

  #meet(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target } of entries) {
      this.#newcomers.unobserve(target);
      if (this.#blocks.has(target)) this.#known.observe(target);
    }
    this.#sight(entries);
  }

  #sight(entries: readonly IntersectionObserverEntry[]): void {
    if (this.#painted.size > 0) this.#register();
    for (const { target, isIntersecting } of entries) {
      const blocks = this.#blocks.get(target);
      if (!blocks || isIntersecting === this.#near.has(target)) continue;
      if (isIntersecting) this.#near.add(target);
      else this.#near.delete(target);
      for (const block of blocks) {
        if (isIntersecting) this.#paint(block);
        else this.#unpaint(block);
      }
    }
    this.#prune();
  }

  #repaint(block: PageBlock): void {
    this.#unpaint(block);
    this.#paint(block);
  }

  #paint(block: PageBlock): void {
    const ranges = this.#rangesOf(block);
    if (ranges.length === 0) return;
    this.#register();
    this.#painted.set(block, ranges);
    for (const highlight of this.#highlights) for (const range of ranges) highlight.add(range);
  }

  #unpaint(block: PageBlock): void {
    const ranges = this.#painted.get(block);
    if (!ranges) return;
    this.#painted.delete(block);
    for (const highlight of this.#highlights) for (const range of ranges) highlight.delete(range);
  }

  /** Stops watching elements that have no block and will hardly get any back. */
  #prune(): void {
    for (const box of this.#empty) {
      const isEmpty = this.#blocks.get(box)?.size === 0;
      if (isEmpty && this.#near.has(box) && isAttached(box)) continue;
      this.#empty.delete(box);
      if (!isEmpty) continue;
      this.#blocks.delete(box);
      this.#near.delete(box);
      this.#newcomers.unobserve(box);
      this.#known.unobserve(box);
    }
  }
}
