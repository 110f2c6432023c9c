/** What the reader, or Chromium itself, does with an installed extension. */
import type { Browser } from 'puppeteer-core';

interface Developer {
  updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
  addHostPermission(id: string, host: string): Promise<void>;
}
declare const chrome: { developerPrivate: Developer };

/** Ends the service worker, as Chromium does when it has been idle. */
export async function stopChromiumBackground(browser: Browser, origin: string): Promise<void> {
  const target = browser.targets().find((each) => isBackground(each, origin));
  await (await target?.worker())?.close();
}

/** True for the service worker of the extension with this origin. */
export function isBackground(target: { type(): string; url(): string }, origin: string): boolean {
  return target.type() === 'service_worker' && target.url().startsWith(origin);
}

/** Grants or withdraws hosts of the manifest, as the reader does on the extension's page of settings. */
export async function setChromiumHosts(
  browser: Browser,
  { id, origins, granted }: { id: string; origins: readonly string[]; granted: boolean },
): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async (extensionId, hosts, isGrant) => {
      const { developerPrivate } = chrome;
      if (isGrant)
        for (const host of hosts) await developerPrivate.addHostPermission(extensionId, host);
      else
        await developerPrivate.updateExtensionConfiguration({
          extensionId,
          hostAccess: 'ON_CLICK',
        });
    },
    id,
    origins,
    granted,
  );
  await page.close();
}
