/** When the site in the tab in front is read, and how the reader changes that. */
import type { PopupNotice, SiteAccess, SiteChoice } from '../../components/popup-state.ts';
import {
  allowOnClick,
  askForHosts,
  giveBack,
  isGranted,
  neverRead,
} from '../../extension/grants.ts';
import { sitePattern } from '../../extension/hosts.ts';
import { loadSettings } from '../../extension/settings.ts';

/** What is true of the site at an address now. */
export async function siteAccess(url: string | undefined): Promise<SiteAccess> {
  const pattern = sitePattern(url);
  if (!url || !pattern) return { kind: 'none' };
  const { hostname: host } = new URL(url);
  const { settings } = await loadSettings();
  if (settings.neverSites.includes(host)) return { kind: 'never', host };
  if (await isGranted(pattern)) return { kind: 'always', host };
  return { kind: settings.alwaysSites.includes(pattern) ? 'withdrawn' : 'on-click', host };
}

/** Does what the reader chose; returns what he must know of it. Asks first: a prompt needs the click. */
export async function chooseSite(
  url: string,
  choice: SiteChoice,
): Promise<PopupNotice | undefined> {
  const pattern = sitePattern(url)!;
  const { hostname: host } = new URL(url);
  if (choice === 'always') {
    const { kind } = await askForHosts([pattern]);
    if (kind === 'failed') return 'grant-failed';
    if (kind !== 'all') return 'grant-refused';
  }
  try {
    if (choice === 'never') await neverRead(host);
    else await allowOnClick(host);
    if (choice === 'on-click') await giveBack([pattern]);
  } catch {
    return choice === 'always' ? 'grant-unsaved' : 'settings-unsaved';
  }
  return choice === 'on-click' && (await isGranted(pattern)) ? 'grant-is-wider' : undefined;
}
