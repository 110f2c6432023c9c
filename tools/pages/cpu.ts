/**
 * The CPU time of a page's main thread in Chromium, in ticks of the thread: time in which it waits for
 * its turn is not in it. Of two meters the first is the steadier, because layout and paint, which are the
 * page's own, are not in it: six openings of one page of 170 kB without the extension gave 2.8 to 3.6 ms
 * by `scripts`, 47 to 52 ms by `tasks` (`control` and `again` of `pages DIR --meter tasks`). The browser's
 * own `ScriptDuration` is no meter: it leaves out microtasks, in which an extension does most of its work.
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
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: TRACED, excludedCategories: ['*'] },
  });
  // A process that began while another page was traced tells of what it did before, too.
  const since = (await metric(session, 'Timestamp')) * 1_000_000;
  return async () => {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await complete;
    return scriptTime(events, since);
  };
}

async function startSums(session: CDPSession): Promise<ReadCpu> {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await metric(session, 'TaskDuration');
  return async () => ((await metric(session, 'TaskDuration')) - before) * 1000;
}

/** In s. @throws Error when the browser does not know it */
async function metric(session: CDPSession, wanted: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const found = metrics.find(({ name }) => name === wanted);
  if (!found) throw new Error(`The browser does not tell its ${wanted}.`);
  return found.value;
}
