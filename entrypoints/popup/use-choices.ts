/** The settings as they are stored, followed while the popup is open, and changed from there. */
import { useEffect, useState } from 'preact/hooks';
import type { PopupNotice } from '../../components/popup-state.ts';
import {
  DEFAULTS,
  loadSettings,
  type Settings,
  updateSettings,
  watchSettings,
} from '../../extension/settings.ts';

export interface Choices {
  settings: Settings;
  /** Writes a change; what is shown follows what is stored, so a change that failed is not shown. */
  change(change: (settings: Settings) => Settings): Promise<void>;
}

/** `say` hears what the reader must know, and `undefined` once it is settled. */
export function useChoices(say: (notice: PopupNotice | undefined) => void): Choices {
  const [settings, setSettings] = useState<Settings>(DEFAULTS);

  useEffect(() => {
    void loadSettings().then((loaded) => {
      setSettings(loaded.settings);
      if (loaded.unreadable) say('settings-unreadable');
    });
    return watchSettings(setSettings);
  }, []);

  async function change(turned: (settings: Settings) => Settings): Promise<void> {
    try {
      setSettings(await updateSettings(turned));
      say(undefined);
    } catch {
      say('settings-unsaved');
    }
  }

  return { settings, change };
}
