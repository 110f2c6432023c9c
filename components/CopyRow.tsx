import type { PageCatalogue } from '../locales/pages.ts';
import type { PopupState } from './popup-state.ts';

interface CopyRowProps {
  state: PopupState;
  t: PageCatalogue;
  onCopy(): void;
}

/** The way from the popup to the annotated copy, where there is something to annotate. */
export function CopyRow({ state, t, onCopy }: CopyRowProps) {
  if (state.kind !== 'found') return null;
  return (
    <button type="button" class="open-copy" onClick={onCopy}>
      {t.copy.open}
    </button>
  );
}
