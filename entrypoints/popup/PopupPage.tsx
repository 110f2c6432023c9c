/** The popup with its state: what views show comes in here, what the reader does goes out. */

import names from 'virtual:backstory/names';
import report from 'virtual:backstory/report';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Popup } from '../../components/Popup.tsx';
import type {
  PopupNotice,
  PopupState,
  SiteAccess,
  SiteChoice,
} from '../../components/popup-state.ts';
import type { Toggle } from '../../engine/toggles.ts';
import { openCopy } from '../../extension/article.ts';
import { askFrame } from '../../extension/ask-page.ts';
import { type FrontTab, frontTab } from '../../extension/front-tab.ts';
import { isHidden } from '../../extension/hidden-tabs.ts';
import { openLibrary } from '../../extension/library.ts';
import { openSettings } from '../../extension/own-pages.ts';
import { followPage } from '../../extension/page-watch.ts';
import type { ScanOutcome } from '../../extension/scan.ts';
import { DEFAULTS, loadSettings, type Settings, updateSettings } from '../../extension/settings.ts';
import { hideMarks } from '../../extension/tab-commands.ts';
import type { TabSummary } from '../../extension/tab-summary.ts';
import type { PageCatalogue } from '../../locales/pages.ts';
import { chooseSite, siteAccess } from './site-access.ts';

export function PopupPage({ t }: { t: PageCatalogue }) {
  const [state, setState] = useState<PopupState>({ kind: 'scanning' });
  const [settings, setSettings] = useState<Settings>(DEFAULTS);
  const [notice, setNotice] = useState<PopupNotice>();
  const [site, setSite] = useState<SiteAccess>({ kind: 'none' });
  const [tab, setTab] = useState<FrontTab>();
  const [summary, setSummary] = useState<TabSummary>();
  const [hidden, setHidden] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const following = useRef<AbortController | undefined>(undefined);

  useEffect(() => {
    void loadSettings().then((loaded) => {
      setSettings(loaded.settings);
      if (loaded.unreadable) setNotice('settings-unreadable');
    });
  }, []);

  useEffect(() => {
    const end = new AbortController();
    following.current = end;
    setState({ kind: 'scanning' });
    follow(end.signal).catch(() => setState({ kind: 'error' }));
    return () => end.abort();
  }, [attempt]);

  async function follow(signal: AbortSignal): Promise<void> {
    const front = await frontTab();
    if (!front) return setState({ kind: 'cannot', why: 'refused' });
    setTab(front);
    setHidden(await isHidden(front.id));
    const access = await siteAccess(front.url);
    setSite(access);
    if (access.kind === 'never') return setState({ kind: 'never' });
    const report = (outcome: ScanOutcome) => {
      setState(stateOf(outcome));
      if (outcome.kind === 'summary') setSummary(outcome.summary);
    };
    await followPage(front.id, report, signal);
  }

  async function toggle(which: Toggle): Promise<void> {
    const turned = (now: Settings): Settings => ({
      ...now,
      countries: { ...now.countries, [which]: !settings.countries[which] },
    });
    setSettings(turned);
    try {
      await updateSettings(turned);
    } catch {
      setNotice('settings-unsaved');
    }
  }

  async function hide(wanted: boolean): Promise<void> {
    if (!tab) return;
    await hideMarks(tab.id, wanted);
    setHidden(wanted);
  }

  async function setQuiet(quiet: boolean): Promise<void> {
    const turned = (now: Settings): Settings => ({ ...now, quiet });
    setSettings(turned);
    try {
      await updateSettings(turned);
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

  async function choose(choice: SiteChoice): Promise<void> {
    if (!tab?.url) return;
    const turnsOver = (choice === 'never') !== (site.kind === 'never');
    if (choice === 'never') following.current?.abort();
    setNotice(await chooseSite(tab.url, choice));
    if (turnsOver) setAttempt(attempt + 1);
    else setSite(await siteAccess(tab.url));
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
      hidden={hidden}
      quiet={settings.quiet}
      onHide={(wanted) => void hide(wanted)}
      onQuiet={(quiet) => void setQuiet(quiet)}
      onJump={(entity) => void jump(entity)}
      onRetry={() => setAttempt(attempt + 1)}
      onLibrary={() => void openLibrary().then(() => window.close())}
      onCopy={() => void copy()}
      onSite={(choice) => void choose(choice)}
      onSettings={() => void openSettings().then(() => window.close())}
    />
  );
}

function stateOf(outcome: ScanOutcome): PopupState {
  if (outcome.kind === 'cannot') return outcome;
  const { summary } = outcome;
  if (summary.mentions > 0) return { kind: 'found', summary };
  return summary.complete ? { kind: 'empty' } : { kind: 'scanning' };
}
