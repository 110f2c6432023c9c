/** Carries what the reader changes in the settings into registered scripts and open pages. */
import { tellPages } from './ask-page.ts';
import { rootStyle } from './mark-style.ts';
import { markingOf, type Settings, watchSettings } from './settings.ts';
import { leaveOpenPages, readOpenTabs, syncGrantedSites } from './sites.ts';

/** Follows the settings for as long as the background runs. */
export function followChoices(): void {
  watchSettings((settings, before) => {
    void tellPages('marking-changed', markingOf(settings));
    if (settings.markStyle !== before.markStyle)
      void tellPages('mark-style-changed', rootStyle(settings.markStyle));
    if (!sameHosts(settings, before)) void followNeverSites(settings, before);
  });
}

async function followNeverSites({ neverSites }: Settings, before: Settings): Promise<void> {
  await syncGrantedSites();
  const added = neverSites.filter((host) => !before.neverSites.includes(host));
  await leaveOpenPages(added.map((host) => `*://${host}/*`));
  await readOpenTabs();
}

function sameHosts({ neverSites }: Settings, before: Settings): boolean {
  return neverSites.join() === before.neverSites.join();
}
