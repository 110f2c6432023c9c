/** What the parts of the extension ask the network for, by Chromium's own book: its pages, its service worker, its scripts in pages. */
import type { Browser, Target } from 'puppeteer-core';

export interface Asked {
  /** Addresses that pages and the service worker of the extension asked for. */
  byItsParts: string[];
  /** Addresses that its scripts in pages asked for. */
  byItsScripts: string[];
}

/** Follows every target of the browser from now on. */
export async function followRequests(browser: Browser, own: string): Promise<Asked> {
  const asked: Asked = { byItsParts: [], byItsScripts: [] };
  const follow = async (target: Target) => {
    const session = await target.createCDPSession().catch(() => undefined);
    session?.on('Network.requestWillBeSent', ({ request, initiator, documentURL }) => {
      const isPart = target.url().startsWith(own) || documentURL.startsWith(own);
      if (isPart) asked.byItsParts.push(request.url);
      else if (JSON.stringify(initiator).includes(own)) asked.byItsScripts.push(request.url);
    });
    await session?.send('Network.enable').catch(() => undefined);
  };
  browser.on('targetcreated', (target) => void follow(target));
  await Promise.all(browser.targets().map(follow));
  return asked;
}
