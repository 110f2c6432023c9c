import type { PageCatalogue } from '../locales/pages.ts';
import type { SiteAccess, SiteChoice } from './popup-state.ts';

interface SiteRowProps {
  site: SiteAccess;
  t: PageCatalogue;
  onSite(choice: SiteChoice): void;
}

const CHOICES: readonly SiteChoice[] = ['always', 'on-click', 'never'];

/** When the site in front is read, and the three choices; one click takes effect. */
export function SiteRow({ site, t, onSite }: SiteRowProps) {
  if (site.kind === 'none') return null;
  return (
    <section class={`site ${site.kind}`} aria-label={t.popup.site}>
      <b>{site.host}</b>
      <fieldset>
        <legend>{t.site.legend}</legend>
        {CHOICES.map((choice) => (
          <button
            key={choice}
            type="button"
            aria-pressed={site.kind === choice}
            title={t.site.meaning[choice]}
            onClick={() => onSite(choice)}
          >
            {t.site.choices[choice]}
          </button>
        ))}
      </fieldset>
      <p class="meaning" aria-live="polite">
        {t.site.meaning[site.kind]}
      </p>
    </section>
  );
}
