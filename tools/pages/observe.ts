/** What is done on a saved page before it runs, and what is read from it at the end. Both run in the browser. */

/** What can be seen of a page from inside, and its script time in ms of its main thread. */
export interface PageFacts {
  html: string;
  text: string;
  size: string;
  shift: number;
  errors: string;
  marks: number;
  script: number;
}

/** Stops the clock and the dice, so that a page does the same each time. */
export function fixedPage(): void {
  const start = 1_745_000_000_000;
  Math.random = () => 0.5;
  Date.now = () => start;
}

/** Reads the document as it stands now. */
export function observePage(): Omit<PageFacts, 'script' | 'errors'> {
  const { scrollWidth, scrollHeight, outerHTML } = document.documentElement;
  const shifts = performance.getEntriesByType('layout-shift') as (PerformanceEntry & {
    value: number;
  })[];
  return {
    html: outerHTML,
    text: document.body?.innerText ?? '',
    size: `${scrollWidth} × ${scrollHeight}`,
    shift: shifts.reduce((sum, { value }) => sum + value, 0),
    marks: CSS.highlights.get('backstory-upper')?.size ?? 0,
  };
}
