/** The popup with its state: what views show comes in here, what the reader does goes out. */

import names from 'virtual:backstory/names';
import report from 'virtual:backstory/report';
import { useState } from 'preact/hooks';
import { Popup } from '../../components/Popup.tsx';
import type { PopupNotice, SiteChoice } from '../../components/popup-state.ts';
import type { Toggle } from '../../engine/toggles.ts';
import { openCopy } from '../../extension/article.ts';
import { askFrame } from '../../extension/ask-page.ts';
import { openLibrary } from '../../extension/library.ts';
import { openSettings } from '../../extension/own-pages.ts';
import { hideMarks } from '../../extension/tab-commands.ts';
import type { PageCatalogue } from '../../locales/pages.ts';
import { chooseSite } from './site-access.ts';
import { useChoices } from './use-choices.ts';
import { useFrontPage } from './use-front-page.ts';

export function PopupPage({ t }: { t: PageCatalogue }) {
  const [notice, setNotice] = useState<PopupNotice>();
  const page = useFrontPage();
  const { settings, change } = useChoices(setNotice);
  const { state, tab, site } = page;
  if (!state) return null;

  /** Does what the reader asked for, and says so when it fails. */
  function doing(act: () => Promise<unknown>): void {
    setNotice(undefined);
    act().catch(() => setNotice('not-done'));
  }

  /** Opens another page of the extension and makes way for it. */
  function leaving(open: () => Promise<unknown>): void {
    doing(async () => {
      await open();
      window.close();
    });
  }

  function toggle(which: Toggle): void {
    void change((now) => ({
      ...now,
      countries: { ...now.countries, [which]: !now.countries[which] },
    }));
  }

  async function hide(hidden: boolean): Promise<void> {
    if (!tab) return;
    await hideMarks(tab.id, hidden);
    page.setHidden(hidden);
  }

  async function jump(entity: string): Promise<void> {
    const first = page.summary?.entities.find((each) => each.entity === entity);
    if (!tab || !first) return;
    const place = { tab: tab.id, frame: first.frame };
    const found = await askFrame(place, 'mention-wanted', first.firstMention).catch(() => false);
    if (found) return window.close();
    setNotice('mention-gone');
    page.lookAgain();
  }

  async function choose(choice: SiteChoice): Promise<void> {
    if (!tab?.url) return;
    if (choice === 'never') page.rest();
    try {
      setNotice(await chooseSite(tab.url, choice));
    } finally {
      page.lookAgain();
    }
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
      onToggle={toggle}
      hidden={page.hidden}
      quiet={settings.quiet}
      onHide={(hidden) => doing(() => hide(hidden))}
      onQuiet={(quiet) => void change((now) => ({ ...now, quiet }))}
      onJump={(entity) => doing(() => jump(entity))}
      onRetry={page.lookAgain}
      onLibrary={() => leaving(openLibrary)}
      onCopy={() => leaving(async () => tab && openCopy(tab.id))}
      onSite={(choice) => doing(() => choose(choice))}
      onSettings={() => leaving(openSettings)}
    />
  );
}
