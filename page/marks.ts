/**
 * Paints mentions through the CSS Custom Highlight API: no element of the page is touched.
 * Two Highlights hold the same ranges because one cannot draw a line of two colours, and only
 * ranges near the viewport are registered, because every registered range costs in every frame
 * in which the page changes.
 */

/** Names in the document's highlight registry, which the page can read: prefixed, and without any entity. */
export const HIGHLIGHTS = ['backstory-upper', 'backstory-lower'] as const;

/** How far around the viewport ranges are registered: one screen above and below. */
const NEAR = '100% 0px';

interface Painted {
  /** The element that tells whether the block is near the viewport. */
  box: Element;
  ranges: StaticRange[];
}

export class Marks {
  #view: Window & typeof globalThis;
  #highlights: Highlight[];
  #blocks = new Map<number, Painted>();
  /** Blocks by the element that is watched for them. */
  #watched = new Map<Element, Set<number>>();
  #near = new Set<Element>();
  /** Watched elements without a mark: one near the viewport may get its marks back in a moment. */
  #empty = new Set<Element>();
  #observer: IntersectionObserver;

  constructor(view: Window & typeof globalThis) {
    this.#view = view;
    this.#highlights = HIGHLIGHTS.map(() => new view.Highlight());
    this.#observer = new view.IntersectionObserver((entries) => this.#sight(entries), {
      rootMargin: NEAR,
    });
    this.show();
  }

  /** Replaces the marks of a block; marks that stay do not flicker. */
  set(block: number, container: Element, ranges: StaticRange[]): void {
    this.delete(block);
    if (ranges.length === 0) return;
    const box = this.#boxAround(container);
    this.#blocks.set(block, { box, ranges });
    const watched = this.#watched.get(box);
    if (watched) {
      watched.add(block);
      if (this.#near.has(box)) this.#register(ranges);
      return;
    }
    this.#watched.set(box, new Set([block]));
    this.#observer.observe(box);
    this.#prune();
  }

  /** Takes the marks of a block away before anything is painted again. */
  delete(block: number): void {
    const painted = this.#blocks.get(block);
    if (!painted) return;
    this.#blocks.delete(block);
    this.#unregister(painted.ranges);
    const watched = this.#watched.get(painted.box);
    watched?.delete(block);
    if (watched?.size === 0) this.#empty.add(painted.box);
  }

  /** Puts the highlights into the document's registry. */
  show(): void {
    for (const [index, name] of HIGHLIGHTS.entries()) {
      this.#view.CSS.highlights.set(name, this.#highlights[index]!);
    }
  }

  /** Takes all marks off the page and forgets them. */
  stop(): void {
    this.#observer.disconnect();
    for (const highlight of this.#highlights) highlight.clear();
    const { highlights } = this.#view.CSS;
    for (const [index, name] of HIGHLIGHTS.entries()) {
      // A newer script may have taken the names over.
      if (highlights.get(name) === this.#highlights[index]) highlights.delete(name);
    }
    this.#blocks.clear();
    this.#watched.clear();
    this.#near.clear();
    this.#empty.clear();
  }

  #sight(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const blocks = this.#watched.get(target);
      if (!blocks || isIntersecting === this.#near.has(target)) continue;
      if (isIntersecting) this.#near.add(target);
      else this.#near.delete(target);
      for (const block of blocks) {
        const { ranges } = this.#blocks.get(block)!;
        if (isIntersecting) this.#register(ranges);
        else this.#unregister(ranges);
      }
    }
    this.#prune();
  }

  /** Stops watching elements that have no marks and will hardly get any back. */
  #prune(): void {
    for (const box of this.#empty) {
      const isEmpty = this.#watched.get(box)?.size === 0;
      if (isEmpty && this.#near.has(box) && box.isConnected) continue;
      this.#empty.delete(box);
      if (!isEmpty) continue;
      this.#watched.delete(box);
      this.#near.delete(box);
      this.#observer.unobserve(box);
    }
  }

  /** The element itself, or the nearest around it that has a box to be seen: `display: contents` has none. */
  #boxAround(container: Element): Element {
    let box = container;
    while (box.parentElement && this.#view.getComputedStyle(box).display === 'contents')
      box = box.parentElement;
    return box;
  }

  #register(ranges: readonly StaticRange[]): void {
    for (const highlight of this.#highlights) for (const range of ranges) highlight.add(range);
  }

  #unregister(ranges: readonly StaticRange[]): void {
    for (const highlight of this.#highlights) for (const range of ranges) highlight.delete(range);
  }
}
