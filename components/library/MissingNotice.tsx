import type { PageCatalogue } from '../../locales/pages.ts';

/** Says that an address leads nowhere, above the start. */
export function MissingNotice({ id, t }: { id: string; t: PageCatalogue }) {
  return (
    <div class="notice" role="status">
      <p>
        <b>{t.library.missing(id)}</b> {t.library.missingHint}
      </p>
    </div>
  );
}
