/** Reading and matching, warm, and how it grows: in an empty page with the page layer and the engine in it. */
import type { CDPSession, Page } from 'puppeteer-core';
import type { Way } from './in-page.ts';
import { against, type Measured, median } from './measured.ts';
import { type Prose, proseOf } from './prose.ts';
import { inBenchPage } from './run-in-page.ts';
import { startThreadTime, threadTime } from './thread-time.ts';

/** Page sizes in millions of UTF-16 code units. */
const SIZES = [1, 5, 20] as const;
const [SMALL, LARGE] = [1, 20] as const;
const ROUNDS = 7;
/** A round reads this much, in MB, so that asking the browser for the time does not count. */
const READ = 10;

interface Times {
  ours: number;
  control: number;
}

export interface Reading {
  ordinary: Record<string, Measured>;
  dense: Record<string, Measured>;
  /** Reading without matching: what the page's own thread does of it. */
  alone: Record<string, Measured>;
  /** Reading with an automaton that finds nothing: what matching costs at least. */
  least: Record<string, Measured>;
  growth: Record<string, Measured>;
  unpacking: Measured;
}

/** Measures both kinds of prose; ratios are against a walk that reads every character code once. */
export function measureReading(): Promise<Reading> {
  return inBenchPage('in-page.ts', async ({ page, session }) => {
    await startThreadTime(session);
    const prose = { ordinary: proseOf('ordinary'), dense: proseOf('dense') };
    const bench = new Bench(page, session, prose);
    const ordinary = await bench.sizes('ordinary');
    const dense = await bench.sizes('dense');
    const alone = await bench.sizes('ordinary', 'reading alone');
    const least = await bench.sizes('ordinary', 'least automaton');
    const oneNode: Record<number, Times> = {};
    for (const size of [SMALL, LARGE]) {
      await bench.fill('ordinary', size, 'one node');
      oneNode[size] = await bench.compare('ours', 'walk', size);
    }
    await bench.fill('ordinary', SMALL, 'paragraphs');
    const spellings = await bench.compare('many spellings', 'few spellings', SMALL);
    const unpacking = await bench.compare('unpacking', 'walk', SMALL);
    return {
      ordinary: bySize(ordinary),
      dense: bySize(dense),
      alone: bySize(alone),
      least: bySize(least),
      growth: {
        'page of 20 MB against 1 MB': growthOf(ordinary),
        'dense page of 20 MB against 1 MB': growthOf(dense),
        'one text node of 20 MB against 1 MB': growthOf(oneNode),
        '10,000 spellings against 500': against(spellings.ours, spellings.control, 'ms'),
      },
      unpacking: against(unpacking.ours, unpacking.control, 'ms'),
    };
  });
}

/** The page in which both ways are tried. */
class Bench {
  #page: Page;
  #session: CDPSession;
  #prose: Record<Prose, string[]>;

  constructor(page: Page, session: CDPSession, prose: Record<Prose, string[]>) {
    this.#page = page;
    this.#session = session;
    this.#prose = prose;
  }

  async fill(prose: Prose, megabytes: number, form: 'paragraphs' | 'one node'): Promise<void> {
    const sentences = JSON.stringify(this.#prose[prose]);
    await this.#page.evaluate(`bench.fill(${sentences}, ${megabytes}, '${form}')`);
  }

  async sizes(prose: Prose, ours: Way = 'ours'): Promise<Record<number, Times>> {
    const times: Record<number, Times> = {};
    for (const size of SIZES) {
      await this.fill(prose, size, 'paragraphs');
      times[size] = await this.compare(ours, 'walk', size);
    }
    return times;
  }

  /** Medians in ms of main-thread work for the page once; both in turn, after one round of each to warm up. */
  async compare(ours: Way, control: Way, megabytes: number): Promise<Times> {
    const times = Math.max(1, Math.round(READ / megabytes));
    const work: [number[], number[]] = [[], []];
    for (let round = -1; round < ROUNDS; round++) {
      const both = [await this.#work(ours, times), await this.#work(control, times)] as const;
      if (round >= 0) for (const [index, each] of both.entries()) work[index]!.push(each / times);
    }
    return { ours: median(work[0]), control: median(work[1]) };
  }

  async #work(way: Way, times: number): Promise<number> {
    const before = await threadTime(this.#session);
    await this.#page.evaluate(`bench.repeat('${way}', ${times})`);
    return (await threadTime(this.#session)) - before;
  }
}

function bySize(times: Record<number, Times>): Record<string, Measured> {
  return Object.fromEntries(
    Object.entries(times).map(([size, { ours, control }]) => [
      `${size} MB`,
      against(ours, control, 'ms'),
    ]),
  );
}

/** Ours per MB on the large page over ours per MB on the small one: 1 is linear. */
function growthOf(times: Record<number, Times>): Measured {
  return against(times[LARGE]!.ours / LARGE, times[SMALL]!.ours / SMALL, 'ms per MB');
}
