import type { PageCatalogue } from '../../locales/pages.ts';

interface SearchFieldProps {
  query: string;
  t: PageCatalogue;
  onSearch(query: string): void;
}

/** The search field; results follow every keystroke, Enter asks for them again. */
export function SearchField({ query, t, onSearch }: SearchFieldProps) {
  return (
    <search>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSearch(query);
        }}
      >
        <label for="library-search">{t.library.search.label}</label>
        <input
          id="library-search"
          type="search"
          value={query}
          aria-describedby="library-search-hint"
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => onSearch(event.currentTarget.value)}
        />
        <p id="library-search-hint" class="hint">
          {t.library.search.hint}
        </p>
      </form>
    </search>
  );
}
