import type { Catalogue } from '../locales/catalogue.ts';

interface LibraryWayProps {
  entity: string;
  openLibrary(entity: string): Promise<unknown>;
  t: Catalogue;
}

/** The way from a card to the same entity in the library. Pages can make clicks of their own; only the reader's count. */
export function LibraryWay({ entity, openLibrary, t }: LibraryWayProps) {
  return (
    <p class="library">
      <button
        type="button"
        class="to-library"
        onClick={({ isTrusted }) => {
          // The extension may have gone since: then there is no library to open.
          if (isTrusted) openLibrary(entity).catch(() => undefined);
        }}
      >
        {t.card.library}
      </button>
    </p>
  );
}
