/** What can be seen of a page: read in the page itself, at the end. */
import type { Watched } from './fixed-world.ts';

/** The facts that must be the same with and without the extension. */
export interface PageFacts {
  html: string;
  text: string;
  /** Scroll width × height of the document in CSS px. */
  size: string;
  /** Mutation records since before the page's first script, those of the parser's texts left out. */
  mutations: Record<MutationRecordType, number>;
  /** Sum of the layout shifts since the page has loaded; null where the browser does not tell. */
  shift: number | null;
  /** The same while it loaded: whether a page was painted before its images failed is chance. */
  loadingShift: number | null;
}

/** Reads the document as it stands now; runs in the page. */
export function readPage(key: string): PageFacts {
  const watched = (globalThis as unknown as Record<symbol, Watched>)[Symbol.for(key)]!;
  const shifts = watched.shifts();
  const { scrollWidth, scrollHeight, outerHTML } = document.documentElement;
  return {
    html: outerHTML,
    text: document.body?.innerText ?? '',
    size: `${scrollWidth} × ${scrollHeight}`,
    mutations: watched.mutations(),
    shift: shifts?.loaded ?? null,
    loadingShift: shifts?.loading ?? null,
  };
}

/** How many mutation records there have been; runs in the page. */
export function countMutations(key: string): number {
  const watched = (globalThis as unknown as Record<symbol, Watched>)[Symbol.for(key)]!;
  return Object.values(watched.mutations()).reduce((sum, each) => sum + each, 0);
}
