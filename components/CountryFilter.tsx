import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageSummary } from '../engine/summary.ts';
import type { Toggle, Toggles } from '../engine/toggles.ts';
import type { PageCatalogue } from '../locales/pages.ts';
import { TOGGLE_ORDER, turnsBetween } from './filter.ts';

interface CountryFilterProps {
  summary: PageSummary;
  toggles: Toggles;
  /** What stands under the toggles until one is turned. */
  line: string;
  t: PageCatalogue;
  onToggle(toggle: Toggle): void;
}

/** The four country toggles; says aloud what each turn did. */
export function CountryFilter({ summary, toggles, line, t, onToggle }: CountryFilterProps) {
  return (
    <div class="filter">
      <fieldset>
        <legend>{t.popup.filter}</legend>
        {TOGGLE_ORDER.map((toggle) => (
          <button
            key={toggle}
            type="button"
            aria-pressed={toggles[toggle]}
            onClick={() => onToggle(toggle)}
          >
            <span class="country">{t.country(toggle)}</span>{' '}
            <span class="count">{t.number(summary.counts[toggle])}</span>
            <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
              <rect x="0.5" y="0.5" width="13" height="13" rx="1.5" />
              <path d="M3 7.2l2.8 2.8L11 4.3" />
            </svg>
          </button>
        ))}
      </fieldset>
      <p class="announcement" aria-live="polite">
        {useAnnouncement({ summary, toggles, line, t })}
      </p>
    </div>
  );
}

/** Words for the last turn of the filter; follows the toggles, so a refused change stays unsaid. */
function useAnnouncement({
  summary,
  toggles,
  line,
  t,
}: Omit<CountryFilterProps, 'onToggle'>): string {
  const before = useRef(toggles);
  const [words, setWords] = useState('');
  useEffect(() => {
    const turns = turnsBetween(before.current, toggles, summary.entities);
    before.current = toggles;
    if (turns.length === 0) return;
    setWords(
      turns.map(({ toggle, on, mentions }) => t.popup.toggled(toggle, on, mentions)).join('. '),
    );
  }, [toggles, summary, t]);
  useEffect(() => setWords(''), [line]);
  return words || line;
}
