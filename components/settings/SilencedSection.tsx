import type { Silenced } from '../../engine/marking.ts';
import type { PageCatalogue } from '../../locales/pages.ts';

interface SilencedSectionProps {
  silenced: readonly Silenced[];
  t: PageCatalogue;
  /** Display name of an entity; undefined for one that the data lacks. */
  nameOf(entity: string): string | undefined;
  onUnsilence(silenced: Silenced): void;
}

/** Spellings that the reader has silenced, each with its way back. */
export function SilencedSection({ silenced, t, nameOf, onUnsilence }: SilencedSectionProps) {
  const { settings: words } = t;
  return (
    <section aria-labelledby="silenced">
      <h2 id="silenced">{words.headings.silenced}</h2>
      {silenced.length === 0 && <p class="hint">{words.silencedNone}</p>}
      <ul class="rows">
        {silenced.map((each) => (
          <li key={`${each.entity} ${each.alias} ${each.site}`}>
            <span>
              {t.quoted(each.alias)}{' '}
              <small>
                {nameOf(each.entity) ?? words.unknownEntity(each.entity)} ·{' '}
                {words.silencedWhere(each.site)}
              </small>
            </span>
            <button
              type="button"
              aria-label={words.unsilenceFor(each.alias)}
              onClick={() => onUnsilence(each)}
            >
              {words.unsilence}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
