import type { PageCatalogue } from '../locales/pages.ts';

/** What becomes of the marks on the page in front. */
export interface MarksChoice {
  /** The reader has hidden the marks of this tab. */
  hidden: boolean;
  quiet: boolean;
  onHide(hidden: boolean): void;
  onQuiet(quiet: boolean): void;
}

/** Takes the marks off this tab at once, or keeps all pages free of them. */
export function MarksRow({
  hidden,
  quiet,
  onHide,
  onQuiet,
  t,
}: MarksChoice & { t: PageCatalogue }) {
  const words = t.popup.marks;
  return (
    <section class="marks" aria-label={words.title}>
      {!quiet && (
        <button type="button" aria-pressed={hidden} onClick={() => onHide(!hidden)}>
          {words.hide}
        </button>
      )}
      <button type="button" aria-pressed={quiet} onClick={() => onQuiet(!quiet)}>
        {words.quiet}
      </button>
      <p role="status">{quiet ? words.isQuiet : hidden && words.isHidden}</p>
    </section>
  );
}
