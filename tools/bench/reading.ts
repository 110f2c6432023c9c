/** Reading and matching, warm, and how it grows: in an empty page with the page layer and the engine in it. */
import { against, type Measured } from './measured.ts';
import { proseOf } from './prose.ts';
import { runInPage } from './run-in-page.ts';
import type { Times } from './timing-in-page.ts';

/** Page sizes in millions of UTF-16 code units. */
const SIZES = [1, 5, 20] as const;
const [SMALL, LARGE] = [1, 20] as const;

/** What is measured in one page. */
interface Run {
  ordinary: Record<number, Times>;
  dense: Record<number, Times>;
  oneNode: Record<number, Times>;
  spellings: Times;
  unpacking: Times;
}

export interface Reading {
  ordinary: Record<string, Measured>;
  dense: Record<string, Measured>;
  growth: Record<string, Measured>;
  unpacking: Measured;
}

/** Measures both kinds of prose; ratios are against a walk that reads every character code once. */
export async function measureReading(): Promise<Reading> {
  const [ordinary, dense] = [JSON.stringify(proseOf('ordinary')), JSON.stringify(proseOf('dense'))];
  const run = await runInPage<Run>(
    'in-page.ts',
    `(() => { const ordinary = ${ordinary}, dense = ${dense}; return {
      ordinary: bench.warm(ordinary, ${JSON.stringify(SIZES)}),
      dense: bench.warm(dense, ${JSON.stringify(SIZES)}),
      oneNode: bench.oneNode(ordinary, ${JSON.stringify([SMALL, LARGE])}),
      spellings: bench.spellings(ordinary),
      unpacking: bench.unpacking(ordinary),
    }; })()`,
  );
  return {
    ordinary: bySize(run.ordinary),
    dense: bySize(run.dense),
    growth: {
      'page of 20 MB against 1 MB': growthOf(run.ordinary),
      'dense page of 20 MB against 1 MB': growthOf(run.dense),
      'one text node of 20 MB against 1 MB': growthOf(run.oneNode),
      '10,000 spellings against 500': against(run.spellings.ours, run.spellings.control, 'ms'),
    },
    unpacking: against(run.unpacking.ours, run.unpacking.control, 'ms'),
  };
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
