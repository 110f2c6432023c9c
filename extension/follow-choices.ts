/** Carries what the reader changes in the settings into registered scripts and open pages. */
import { tellPages } from './ask-page.ts';
import { rootStyle } from './mark-style.ts';
import { markingOf, type Settings, watchSettings } from './settings.ts';
import type { Windows } from './settings-store.ts';
import { leaveOpenPages, readOpenTabs, syncGrantedSites } from './sites.ts';

/** Follows the settings for as long as the background runs. */
export function followChoices(): void {
  for (const windows of ['ordinary', 'private'] as const)
    watchSettings((settings, before) => followChoice(windows, settings, before), windows);
}

function followChoice(windows: Windows, settings: Settings, before: Settings): void {
  void tellPages(windows, 'marking-changed', markingOf(settings));
  if (settings.markStyle !== before.markStyle)
    void tellPages(windows, 'mark-style-changed', rootStyle(settings.markStyle));
  if (!sameHosts(settings, before)) void followNeverSites(windows, settings, before);
}

async function followNeverSites(
  windows: Windows,
  { neverSites }: Settings,
  before: Settings,
): Promise<void> {
  // Registered scripts are kept by the browser, for all windows.
  if (windows === 'ordinary') await syncGrantedSites();
  const added = neverSites.filter((host) => !before.neverSites.includes(host));
  await leaveOpenPages(added.map((host) => `*://${host}/*`));
  await readOpenTabs();
}

function sameHosts({ neverSites }: Settings, before: Settings): boolean {
  return neverSites.join() === before.neverSites.join();
}
