import { useId, useState } from 'preact/hooks';
import type { PageCatalogue } from '../../locales/pages.ts';

export interface AddSiteProps {
  t: PageCatalogue;
  /** Called straight from the click: a browser asks only then. */
  onAddAlways(typed: string): void;
  onAddNever(typed: string): void;
}

/** A site by its name, to be read always or never. */
export function AddSite({ t, onAddAlways, onAddNever }: AddSiteProps) {
  const { settings: words } = t;
  const [typed, setTyped] = useState('');
  const id = useId();
  return (
    <div class="add-site">
      <label for={id}>{words.add}</label>
      <input
        id={id}
        type="text"
        inputMode="url"
        autoComplete="off"
        autoCapitalize="none"
        spellcheck={false}
        aria-describedby={`${id}-hint`}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <p class="hint" id={`${id}-hint`}>
        {words.addHint}
      </p>
      <p class="buttons">
        <button type="button" onClick={() => onAddAlways(typed)}>
          {words.addAlways}
        </button>
        <button type="button" onClick={() => onAddNever(typed)}>
          {words.addNever}
        </button>
      </p>
    </div>
  );
}
