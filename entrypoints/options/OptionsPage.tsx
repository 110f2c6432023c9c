/** The settings page with its state: what views show comes in here, what the reader does goes out. */

import names from 'virtual:backstory/names';
import types from 'virtual:backstory/types';
import { useEffect, useState } from 'preact/hooks';
import { SettingsView } from '../../components/settings/SettingsView.tsx';
import type { Shortcut } from '../../components/settings/ShortcutsSection.tsx';
import type { Status } from '../../components/settings/StatusBar.tsx';
import { OUTLETS } from '../../data/outlets.ts';
import type { Silenced } from '../../engine/marking.ts';
import { unreadableSettings } from '../../extension/settings.ts';
import { presentShortcuts } from '../../extension/shortcuts.ts';
import { LANGUAGES } from '../../locales/pages.ts';
import type { Surface } from '../surface/open-surface.ts';
import { useSites } from '../surface/use-sites.ts';
import { saveAsFile } from './save-as-file.ts';
import { siteActs } from './site-acts.ts';
import { useKeeping } from './use-keeping.ts';
import { useSettings } from './use-settings.ts';

const ASIDE_NAME = 'backstory-settings-unreadable.json';

export function OptionsPage({ t, loaded }: Surface) {
  const [status, say] = useState<Status>({ kind: 'silent' });
  const [aside, setAside] = useState<unknown>();
  const desk = useSettings(loaded.settings, { t, say });
  const { settings, change } = desk;
  const keeping = useKeeping(desk, { t, say });
  const { sites, standing, asking, askForList } = useSites(settings, (hosts) =>
    say({ kind: 'failed', words: t.settings.justWithdrawn(hosts) }),
  );
  const shortcuts = useShortcuts();

  useEffect(() => {
    void unreadableSettings().then(setAside, () => undefined);
  }, [settings]);

  function unsilence(which: Silenced): void {
    const { entity, alias, site } = which;
    const isIt = (each: Silenced) =>
      each.entity === entity && each.alias === alias && each.site === site;
    void change((now) => ({ ...now, silenced: now.silenced.filter((each) => !isIt(each)) }), {
      words: t.settings.unsilenced(alias),
      undo: (now) => ({ ...now, silenced: [...now.silenced, which] }),
    });
  }

  return (
    <SettingsView
      t={t}
      choices={settings}
      types={types}
      languages={LANGUAGES}
      shortcuts={shortcuts}
      browser={import.meta.env.FIREFOX ? 'firefox' : 'chromium'}
      unreadable={unreadableKind(aside, loaded.unreadable)}
      status={status}
      sites={{
        ...siteActs({ t, say }),
        sites,
        picker: {
          outlets: OUTLETS,
          standing,
          state: asking,
          onAsk: (hosts, outlets) => void askForList(hosts, outlets),
        },
      }}
      keeping={keeping}
      nameOf={(entity) => names[entity]}
      onChange={(part) => void change((now) => ({ ...now, ...part }) as typeof now)}
      onUnsilence={unsilence}
      {...(aside !== undefined && { onSaveAside: () => saveAside(aside) })}
    />
  );
}

function saveAside(aside: unknown): void {
  saveAsFile(JSON.stringify(aside, null, 2), ASIDE_NAME);
}

function unreadableKind(aside: unknown, isStored: boolean): 'none' | 'stored' | 'aside' {
  if (isStored) return 'stored';
  return aside === undefined ? 'none' : 'aside';
}

/** The keys; they may have been changed elsewhere whenever the reader comes back. */
function useShortcuts(): Shortcut[] {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    const look = () => void presentShortcuts().then(setShortcuts);
    look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, []);
  return shortcuts;
}
