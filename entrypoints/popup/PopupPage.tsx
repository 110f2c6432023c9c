/** The popup with its state: what views show comes in here, what the reader does goes out. */

import names from 'virtual:backstory/names';
import report from 'virtual:backstory/report';
import { useEffect, useState } from 'preact/hooks';
import { Popup } from '../../components/Popup.tsx';
import type { PopupNotice, PopupState, SiteAccess } from '../../components/popup-state.ts';
import type { Toggle } from '../../engine/toggles.ts';
import { openCopy } from '../../extension/article.ts';
import { askFrame } from '../../extension/ask-page.ts';
import { type FrontTab, frontTab } from '../../extension/front-tab.ts';
import { openLibrary } from '../../extension/library.ts';
import { followPage } from '../../extension/page-watch.ts';
import type { ScanOutcome } from '../../extension/scan.ts';
import { DEFAULTS, loadSettings, type Settings, saveSettings } from '../../extension/settings.ts';
import { grantSite, isGranted, revokeSite, sitePattern } from '../../extension/sites.ts';
import type { TabSummary } from '../../extension/tab-summary.ts';
import type { Catalogue } from '../../locales/catalogue.ts';

export function PopupPage({ t }: { t: Catalogue }) {
  const [state, setState] = useState<PopupState>({ kind: 'scanning' });
  const [settings, setSettings] = useState<Settings>(DEFAULTS);
  const [notice, setNotice] = useState<PopupNotice>();
  const [site, setSite] = useState<SiteAccess>({ kind: 'none' });
  const [tab, setTab] = useState<FrontTab>();
  const [summary, setSummary] = useState<TabSummary>();
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    void loadSettings().then((loaded) => {
      setSettings(loaded.settings);
      if (loaded.unreadable) setNotice('settings-unreadable');
    });
  }, []);

  useEffect(() => {
    const end = new AbortController();
    setState({ kind: 'scanning' });
    follow(end.signal).catch(() => setState({ kind: 'error' }));
    return () => end.abort();
  }, [attempt]);

  async function follow(signal: AbortSignal): Promise<void> {
    const front = await frontTab();
    if (!front) return setState({ kind: 'cannot', why: 'refused' });
    setTab(front);
    setSite(await siteAccess(front));
    const report = (outcome: ScanOutcome) => {
      setState(stateOf(outcome));
      if (outcome.kind === 'summary') setSummary(outcome.summary);
    };
    await followPage(front.id, report, signal);
  }

  async function toggle(which: Toggle): Promise<void> {
    const countries = { ...settings.countries, [which]: !settings.countries[which] };
    const changed = { ...settings, countries };
    setSettings(changed);
    try {
      await saveSettings(changed);
    } catch {
      setNotice('settings-unsaved');
    }
  }

  async function jump(entity: string): Promise<void> {
    const first = summary?.entities.find((each) => each.entity === entity);
    if (!tab || !first) return;
    const place = { tab: tab.id, frame: first.frame };
    const found = await askFrame(place, 'mention-wanted', first.firstMention).catch(() => false);
    if (found) window.close();
    else setAttempt(attempt + 1);
  }

  async function copy(): Promise<void> {
    if (!tab) return;
    await openCopy(tab.id);
    window.close();
  }

  /** Asks the browser first: a prompt needs the click that led here. */
  async function setAlways(always: boolean): Promise<void> {
    const pattern = sitePattern(tab?.url);
    if (!tab || !pattern) return;
    await (always ? grantSite(pattern) : revokeSite(pattern));
    setSite(await siteAccess(tab));
  }

  return (
    <Popup
      state={state}
      toggles={settings.countries}
      site={site}
      report={report}
      notice={notice}
      t={t}
      names={(entity) => names[entity] ?? entity}
      onToggle={(which) => void toggle(which)}
      onJump={(entity) => void jump(entity)}
      onRetry={() => setAttempt(attempt + 1)}
      onAlways={() => void setAlways(true)}
      onOnClick={() => void setAlways(false)}
      onLibrary={() => void openLibrary().then(() => window.close())}
      onCopy={() => void copy()}
    />
  );
}

function stateOf(outcome: ScanOutcome): PopupState {
  if (outcome.kind === 'cannot') return outcome;
  const { summary } = outcome;
  if (summary.mentions > 0) return { kind: 'found', summary };
  return summary.complete ? { kind: 'empty' } : { kind: 'scanning' };
}

async function siteAccess({ url }: FrontTab): Promise<SiteAccess> {
  const pattern = sitePattern(url);
  if (!url || !pattern) return { kind: 'none' };
  const { hostname: host } = new URL(url);
  return (await isGranted(pattern)) ? { kind: 'always', host } : { kind: 'on-click', host };
}
