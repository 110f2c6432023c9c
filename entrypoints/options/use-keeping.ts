/** Export, import, reset and deletion of the settings. */
import { useState } from 'preact/hooks';
import { changesInWords } from '../../components/settings/choices-in-words.ts';
import type {
  ImportState,
  KeepingSectionProps,
} from '../../components/settings/KeepingSection.tsx';
import type { Status } from '../../components/settings/StatusBar.tsx';
import { giveAllBack } from '../../extension/grants.ts';
import {
  DEFAULTS,
  deleteStored,
  SETTINGS_VERSION,
  type Settings,
} from '../../extension/settings.ts';
import {
  FILE_NAME,
  type FileContent,
  LARGEST_FILE,
  readSettingsFile,
  settingsFile,
} from '../../extension/settings-file.ts';
import type { PageCatalogue } from '../../locales/pages.ts';
import { saveAsFile } from './save-as-file.ts';
import type { SettingsDesk } from './use-settings.ts';

const KILOBYTE = 1000;

/** What the section shows and what its buttons do. */
export function useKeeping(
  { settings, change }: SettingsDesk,
  { t, say }: { t: PageCatalogue; say(status: Status): void },
): Omit<KeepingSectionProps, 't'> {
  const { settings: words } = t;
  const [importing, setImporting] = useState<ImportState>({ kind: 'none' });
  const [offered, setOffered] = useState<Settings>();

  async function look(file: File): Promise<void> {
    setOffered(undefined);
    const content = await contentOf(file);
    if (content.kind !== 'settings')
      return setImporting({ kind: 'refused', words: faultInWords(content, t) });
    const changes = changesInWords(settings, content.settings, t);
    if (changes.length === 0) return setImporting({ kind: 'refused', words: words.importing.same });
    setOffered(content.settings);
    setImporting({ kind: 'preview', changes });
  }

  async function take(): Promise<void> {
    setImporting({ kind: 'none' });
    if (offered)
      await change(() => offered, { words: words.importing.applied, undo: () => settings });
  }

  function keep(): void {
    setImporting({ kind: 'none' });
    say({ kind: 'done', words: words.importing.kept });
  }

  async function reset(): Promise<void> {
    const { silenced, alwaysSites, neverSites } = settings;
    const undo = () => settings;
    const kept = { silenced, alwaysSites, neverSites };
    await change(() => ({ ...DEFAULTS, ...kept }), { words: words.wasReset, undo });
  }

  async function deleteAll(): Promise<void> {
    const onUndo = () => void change(() => settings, { words: words.undone });
    try {
      await deleteStored();
      await giveAllBack();
      say({ kind: 'done', words: words.deleted, onUndo });
    } catch (error) {
      say({ kind: 'failed', words: words.deleteFailed(String(error)) });
    }
  }

  return {
    importing,
    onExport: () => {
      saveAsFile(settingsFile(settings), FILE_NAME);
      say({ kind: 'done', words: words.exported });
    },
    onFile: (file) => void look(file),
    onImport: () => void take(),
    onKeep: keep,
    onReset: () => void reset(),
    onDeleteAll: () => void deleteAll(),
  };
}

type Fault = Exclude<FileContent, { kind: 'settings' }> | { kind: 'size' } | { kind: 'unread' };

async function contentOf(file: File): Promise<FileContent | Fault> {
  if (file.size > LARGEST_FILE) return { kind: 'size' };
  try {
    return readSettingsFile(await file.text());
  } catch {
    return { kind: 'unread' };
  }
}

function faultInWords(fault: Fault, t: PageCatalogue): string {
  const { importFaults: words, kilobytes } = t.settings;
  if (fault.kind === 'size') return words.size(kilobytes(LARGEST_FILE / KILOBYTE));
  if (fault.kind === 'newer') return words.newer(fault.version, SETTINGS_VERSION);
  return words[fault.kind];
}
