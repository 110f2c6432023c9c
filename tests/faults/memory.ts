/** What the extension itself holds in memory, apart from the pages that it marks. */

import { inFirefoxWindow } from '../../tools/browser/firefox-window.ts';
import type { Harness } from '../../tools/browser/harness.ts';

declare const ChromeUtils: {
  requestProcInfo(): Promise<{ children: { type: string; memory: number }[] }>;
};

/** MB: in Chromium of the objects of the service worker, in Firefox of the process for extensions. */
export async function extensionMemory({ name, browser, extensionUrl }: Harness): Promise<number> {
  if (name === 'firefox') {
    const bytes = await inFirefoxWindow(browser, async () => {
      const { children } = await ChromeUtils.requestProcInfo();
      return children.find(({ type }) => type === 'extension')!.memory;
    });
    return bytes / 1e6;
  }
  const target = await browser.waitForTarget(
    (each) => each.type() === 'service_worker' && each.url().startsWith(extensionUrl('')),
  );
  const { client } = (await target.worker())!;
  await client.send('HeapProfiler.collectGarbage');
  return (await client.send('Runtime.getHeapUsage')).usedSize / 1e6;
}
