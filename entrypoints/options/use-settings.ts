/** The settings as the reader sees them on the page, and as they are written. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { changesInWords } from '../../components/settings/choices-in-words.ts';
import type { Status } from '../../components/settings/StatusBar.tsx';
import { type Settings, watchSettings } from '../../extension/settings.ts';
import { type Change, UnwrittenChanges } from '../../extension/unwritten-changes.ts';
import type { PageCatalogue } from '../../locales/pages.ts';

export interface SettingsDesk {
  /** With changes in them that could not be written yet. */
  settings: Settings;
  /** Shows a change and writes it; `words` say what was done where naming the choice is not enough. */
  change(change: Change, done?: { words: string; undo?: Change }): Promise<void>;
}

/** Keeps what is shown in step with what is stored; a change that cannot be written waits to be tried again. */
export function useSettings(
  initial: Settings,
  { t, say }: { t: PageCatalogue; say(status: Status): void },
): SettingsDesk {
  const [settings, setSettings] = useState(initial);
  const { current: unwritten } = useRef(new UnwrittenChanges());

  useEffect(() => watchSettings((stored) => setSettings(unwritten.onto(stored))), []);

  async function write(last: Change, done?: { words: string; undo?: Change }): Promise<void> {
    try {
      const { before, after } = await unwritten.write(last);
      setSettings(unwritten.onto(after));
      say(done ? doneStatus(done) : savedStatus(before, after));
    } catch {
      say({ kind: 'failed', words: t.settings.unsaved, onRetry: () => void write(last, done) });
    }
  }

  function savedStatus(before: Settings, after: Settings): Status {
    const changes = changesInWords(before, after, t).map(
      ({ label, value }) => `${label}: ${value}`,
    );
    return { kind: 'done', words: t.settings.saved(changes.join('. ')) };
  }

  function doneStatus({ words, undo }: { words: string; undo?: Change }): Status {
    if (!undo) return { kind: 'done', words };
    const onUndo = () => void change(undo, { words: t.settings.undone });
    return { kind: 'done', words, onUndo };
  }

  function change(change: Change, done?: { words: string; undo?: Change }): Promise<void> {
    unwritten.add(change);
    setSettings(change);
    return write(change, done);
  }

  return { settings, change };
}
