import type { PageCatalogue } from '../locales/pages.ts';

/** Whether the page in front is marked. */
export interface MarksState {
  /** The reader has hidden the marks of this tab. */
  hidden: boolean;
  quiet: boolean;
}

/** What the reader can do about the marks on the page in front. */
export interface MarksChoice extends MarksState {
  onHide(hidden: boolean): void;
  onQuiet(quiet: boolean): void;
}

interface MarksRowProps extends MarksChoice {
  t: PageCatalogue;
}

/** Takes the marks off this tab at once, or keeps all pages free of them. */
export function MarksRow({ hidden, quiet, onHide, onQuiet, t }: MarksRowProps) {
  const words = t.popup.marks;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would take its name from a legend that has no room
    <div class="marks" role="group" aria-label={words.title}>
      {!quiet && (
        <button
          type="button"
          aria-pressed={hidden}
          aria-label={words.hideHere}
          title={words.hideHere}
          onClick={() => onHide(!hidden)}
        >
          {words.hide}
        </button>
      )}
      <button type="button" aria-pressed={quiet} onClick={() => onQuiet(!quiet)}>
        {words.quiet}
      </button>
    </div>
  );
}

/** Why nothing is marked although names may be found; empty while marks show. */
export function marksInWords({ hidden, quiet }: MarksState, t: PageCatalogue): string {
  const words = t.popup.marks;
  if (quiet) return words.isQuiet;
  return hidden ? words.isHidden : '';
}
