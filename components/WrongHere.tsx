import { useState } from 'preact/hooks';
import type { Catalogue } from '../locales/catalogue.ts';

/** What a reader can do about a mark that is wrong. */
export interface WrongHereActions {
  /** The spelling that was marked. */
  alias: string;
  /** Where it is silenced already. */
  silenced: 'page' | 'site' | undefined;
  onSilence(scope: 'page' | 'site'): Promise<void>;
  onUndo(): Promise<void>;
  onReport(): Promise<void>;
}

interface WrongHereProps extends WrongHereActions {
  t: Catalogue;
}

/** Lets the reader silence a spelling here, take that back, or write a report to copy. */
export function WrongHere({ alias, silenced, onSilence, onUndo, onReport, t }: WrongHereProps) {
  const [failed, setFailed] = useState(false);
  const words = t.card.wrong;

  /** Pages can make clicks of their own; only the reader's count. */
  function doing(act: () => Promise<void>) {
    return async ({ isTrusted }: Event) => {
      if (!isTrusted) return;
      setFailed(false);
      await act().catch(() => setFailed(true));
    };
  }

  return (
    <details class="wrong">
      <summary>{words.question}</summary>
      <p role="status">
        {silenced ? words.silenced(alias, silenced) : words.explanation(alias)}
        {failed && ` ${words.failed}`}
      </p>
      <p class="actions">
        {silenced ? (
          <button type="button" onClick={doing(onUndo)}>
            {words.undo}
          </button>
        ) : (
          <>
            <button type="button" onClick={doing(() => onSilence('page'))}>
              {words.onPage}
            </button>
            <button type="button" onClick={doing(() => onSilence('site'))}>
              {words.onSite}
            </button>
          </>
        )}
        <button type="button" onClick={doing(onReport)}>
          {words.report}
        </button>
      </p>
    </details>
  );
}
