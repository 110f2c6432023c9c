import type { PageCatalogue } from '../../locales/pages.ts';
import type { ChangeInWords } from './choices-in-words.ts';

interface ImportPreviewProps {
  changes: readonly ChangeInWords[];
  t: PageCatalogue;
  onApply(): void;
  onKeep(): void;
}

/** What a file would change, before it does. */
export function ImportPreview({ changes, t, onApply, onKeep }: ImportPreviewProps) {
  const { importing: words } = t.settings;
  return (
    <div class="confirm">
      <h3>{words.heading}</h3>
      <dl class="changes">
        {changes.map(({ label, value, before }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {value} <small>{words.from(before)}</small>
            </dd>
          </div>
        ))}
      </dl>
      <p class="buttons">
        <button type="button" class="main-button" onClick={onApply}>
          {words.apply}
        </button>
        <button type="button" onClick={onKeep}>
          {words.keep}
        </button>
      </p>
    </div>
  );
}
