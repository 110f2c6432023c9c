/**
 * What is put into a saved page before its own scripts, so that it does the same each time and what
 * happens to it can be told. Both functions run in the page's own world; the extension's world keeps
 * the browser's own clock and random numbers.
 */

/** The moment at which all pages are opened, in ms since 1970. */
export const FIXED_NOW = 1_745_000_000_000;

/** Stops the clock at `now`, and gives random numbers as one fixed sequence: a constant would let scripts that look for a free name run for ever. */
export function fixClockAndDice(now: number): void {
  const BrowserDate = Date;
  const FixedDate = new Proxy(BrowserDate, {
    construct: (date, words, target) =>
      Reflect.construct(date, words.length === 0 ? [now] : words, target) as object,
    apply: () => new BrowserDate(now).toString(),
  });
  BrowserDate.now = () => now;
  BrowserDate.prototype.constructor = FixedDate;
  globalThis.Date = FixedDate;
  Performance.prototype.now = () => 0;

  let seed = 1;
  const next = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed;
  };
  Math.random = () => next() / 2 ** 32;
  Crypto.prototype.getRandomValues = <Values extends ArrayBufferView | null>(values: Values) => {
    if (values) {
      const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
      for (let index = 0; index < bytes.length; index++) bytes[index] = next() >>> 24;
    }
    return values;
  };
  Crypto.prototype.randomUUID = () =>
    `00000000-0000-4000-8000-${next().toString(16).padStart(12, '0')}` as const;
}

/** What `watchDocument` leaves behind for `readPage`, under a symbol that no page looks for. */
export interface Watched {
  /** Mutation records so far, by kind. */
  mutations(): Record<MutationRecordType, number>;
  /** Sums of layout shifts so far, while the page loaded and since; null where the browser does not tell. */
  shifts(): { loading: number; loaded: number } | null;
}

/**
 * Counts mutation records and layout shifts from now on, but not what the parser does to a text: it hands
 * one out whole or in parts, as it comes in.
 */
export function watchDocument(key: string): void {
  const records = { attributes: 0, characterData: 0, childList: 0 };
  let isParsed = false;
  const countRecords = (list: readonly MutationRecord[]) => {
    for (const { type } of list) if (isParsed || type !== 'characterData') records[type]++;
  };
  const mutations = new MutationObserver(countRecords);
  mutations.observe(document, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  });
  document.addEventListener('DOMContentLoaded', () => {
    countRecords(mutations.takeRecords());
    isParsed = true;
  });

  const sums = { loading: 0, loaded: 0 };
  const addShifts = (list: PerformanceEntryList) => {
    const [navigation] = performance.getEntriesByType('navigation');
    const { loadEventStart = 0 } = (navigation ?? {}) as Partial<PerformanceNavigationTiming>;
    for (const entry of list) {
      const isLoaded = loadEventStart > 0 && entry.startTime > loadEventStart;
      sums[isLoaded ? 'loaded' : 'loading'] += (
        entry as PerformanceEntry & { value: number }
      ).value;
    }
  };
  const tells = PerformanceObserver.supportedEntryTypes.includes('layout-shift');
  const shifts = new PerformanceObserver((list) => addShifts(list.getEntries()));
  if (tells) shifts.observe({ type: 'layout-shift', buffered: true });

  const watched: Watched = {
    mutations: () => {
      countRecords(mutations.takeRecords());
      return records;
    },
    shifts: () => {
      if (!tells) return null;
      addShifts(shifts.takeRecords());
      return sums;
    },
  };
  Object.defineProperty(globalThis, Symbol.for(key), { value: watched });
}
