/** Our CPU time on a page in Chromium. */
import type { CDPSession, Protocol } from 'puppeteer-core';

/** Ticks of the page's main thread in scripts, whosever they are; or samples of a profile in which a script of the extension is on the stack. */
export type CpuMeter = 'ticks' | 'samples';

/** Ends the measurement; ms. */
export type ReadCpu = () => Promise<number>;

/** Time between two samples, in µs. */
const SAMPLING = 200;

/** Starts to measure; to be called before the page is opened. */
export function startCpu(session: CDPSession, meter: CpuMeter): Promise<ReadCpu> {
  return meter === 'ticks' ? startTicks(session) : startSamples(session);
}

async function startTicks(session: CDPSession): Promise<ReadCpu> {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000;
  };
}

async function startSamples(session: CDPSession): Promise<ReadCpu> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: SAMPLING });
  await session.send('Profiler.start');
  return async () => oursIn((await session.send('Profiler.stop')).profile);
}

/** ms in which a function of an extension stood on the stack. */
export function oursIn({
  nodes,
  samples = [],
  timeDeltas = [],
}: Protocol.Profiler.Profile): number {
  const ours = new Set<number>();
  // A node comes before its children.
  for (const { id, callFrame, children = [] } of nodes) {
    if (callFrame.url.startsWith('chrome-extension://')) ours.add(id);
    if (ours.has(id)) for (const child of children) ours.add(child);
  }
  const micros = samples.reduce(
    (sum, id, index) => sum + (ours.has(id) ? (timeDeltas[index + 1] ?? 0) : 0),
    0,
  );
  return micros / 1000;
}
