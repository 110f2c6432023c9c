/** How long a page's main thread has been at work: what the machine does besides does not count. */
import type { CDPSession } from 'puppeteer-core';

/** To be called once before the time is asked for. */
export async function startThreadTime(session: CDPSession): Promise<void> {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
}

/** Time the page's main thread has been at work so far, in ms. */
export async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const time = metrics.find(({ name }) => name === 'ThreadTime');
  if (!time) throw new Error('The browser does not tell the time of its threads.');
  return time.value * 1000;
}
