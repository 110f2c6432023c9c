import type { PageCatalogue } from '../../locales/pages.ts';

/** What the last act came to. */
export type Status =
  | { kind: 'silent' }
  | { kind: 'done'; words: string; onUndo?: () => void }
  | { kind: 'failed'; words: string; onRetry?: () => void };

/** Says at the foot of the window what was saved, done or refused, and offers the way back. */
export function StatusBar({ status, t }: { status: Status; t: PageCatalogue }) {
  const { settings: words } = t;
  const isFailed = status.kind === 'failed';
  return (
    <div class={`status ${status.kind}`}>
      <div>
        <p role="status">{status.kind === 'done' ? status.words : ''}</p>
        <p role="alert">{isFailed ? status.words : ''}</p>
        {status.kind === 'done' && status.onUndo && (
          <button type="button" onClick={status.onUndo}>
            {words.undo}
          </button>
        )}
        {isFailed && status.onRetry && (
          <button type="button" onClick={status.onRetry}>
            {words.retry}
          </button>
        )}
      </div>
    </div>
  );
}
