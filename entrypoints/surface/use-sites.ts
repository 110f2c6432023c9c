/** What the browser lets the extension read, followed while the page is open. */
import { useEffect, useState } from 'preact/hooks';
import type { AskState } from '../../components/outlets/OutletPicker.tsx';
import type { HostStanding } from '../../components/outlets/outlet-groups.ts';
import type { SitesState } from '../../components/settings/SitesSection.tsx';
import { askForHosts, missingOf } from '../../extension/grants.ts';
import { hostIn, reachesHost } from '../../extension/hosts.ts';
import { loadSettings, type Settings } from '../../extension/settings.ts';
import { grantedOrigins, watchGrants } from '../../extension/sites.ts';

export interface SitesDesk {
  sites: SitesState;
  standing: HostStanding;
  asking: AskState;
  /** Asks for hosts of the news list; must be called straight from the click. */
  askForList(hosts: readonly string[], outlets: number): Promise<void>;
}

/** `withdrawn` hears of hosts that the browser took back although the reader wanted them. */
export function useSites(
  { alwaysSites, neverSites }: Pick<Settings, 'alwaysSites' | 'neverSites'>,
  withdrawn: (hosts: string[]) => void,
): SitesDesk {
  const [allowed, setAllowed] = useState<string[]>([]);
  const [missing, setMissing] = useState<string[]>([]);
  const [asking, setAsking] = useState<AskState>({ kind: 'idle' });

  async function look(): Promise<void> {
    setAllowed((await grantedOrigins()).sort(byHost));
    setMissing(await missingOf(alwaysSites));
  }

  useEffect(() => {
    void look();
    return watchGrants(async (removed) => {
      await look();
      const { settings } = await loadSettings();
      const unasked = removed.filter((pattern) => settings.alwaysSites.includes(pattern));
      if (unasked.length > 0) withdrawn(unasked.map(hostIn));
    });
  }, [alwaysSites.join()]);

  async function askForList(hosts: readonly string[], outlets: number): Promise<void> {
    const answer = askForHosts(hosts.map((host) => `https://${host}/*`));
    setAsking({ kind: 'asking' });
    const outcome = await answer;
    await look();
    if (outcome.kind === 'all') setAsking({ kind: 'all', outlets });
    else if (outcome.kind === 'some')
      setAsking({ kind: 'some', missing: outcome.missing.map(hostIn) });
    else setAsking(outcome);
  }

  const standing: HostStanding = {
    isAllowed: (host) =>
      allowed.some((pattern) => pattern.startsWith('https:') && reachesHost(pattern, host)),
    isNever: (host) => neverSites.includes(host),
  };
  return {
    sites: { allowed, withdrawn: missing, never: neverSites },
    standing,
    asking,
    askForList,
  };
}

function byHost(one: string, other: string): number {
  return hostIn(one).localeCompare(hostIn(other));
}
