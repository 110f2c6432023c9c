/**
 * The CPU time of a page's main thread in Chromium, in ticks of the thread: time in which it waits for
 * its turn is not in it. Two meters; over the saved pages the first is the steadier by far, because
 * what the page spends on its layout and paint is not in it. Six openings of one page of 170 kB spread over
 * 2 ms by `scripts` and 12 ms by `tasks` (`pages DIR --runs 6 --meter tasks`). The browser's own
 * `ScriptDuration` is no meter: it leaves out microtasks, in which an extension does nearly all its work.
 */
import type { CDPSession } from 'puppeteer-core';
import { scriptTime, TRACED, type TraceEvent } from './script-time.ts';

/** `scripts`: all time in scripts, from a trace. `tasks`: all time in tasks, from the browser's own sums. */
export type CpuMeter = 'scripts' | 'tasks';

/** Ends the measurement, once; ms. */
export type ReadCpu = () => Promise<number>;

/** Starts to measure; to be called before the page is opened. */
export function startCpu(session: CDPSession, meter: CpuMeter): Promise<ReadCpu> {
  return meter === 'scripts' ? startTrace(session) : startSums(session);
}

async function startTrace(session: CDPSession): Promise<ReadCpu> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) events.push(event as TraceEvent);
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: TRACED, excludedCategories: ['*'] },
  });
  return async () => {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await complete;
    return scriptTime(events);
  };
}

async function startSums(session: CDPSession): Promise<ReadCpu> {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
}
