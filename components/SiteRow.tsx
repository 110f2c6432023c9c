import type { Catalogue } from '../locales/catalogue.ts';
import type { SiteAccess } from './popup-state.ts';

interface SiteRowProps {
  site: SiteAccess;
  t: Catalogue;
  onAlways(): void;
  onOnClick(): void;
}

/** When the site in front is read, and the button that changes it. */
export function SiteRow({ site, t, onAlways, onOnClick }: SiteRowProps) {
  if (site.kind === 'none') return null;
  const always = site.kind === 'always';
  return (
    <section class="site" aria-label={t.popup.site}>
      <b>{site.host}</b>
      <span>{always ? t.popup.siteAlways : t.popup.siteOnClick}</span>
      <button type="button" onClick={always ? onOnClick : onAlways}>
        {always ? t.popup.onClick : t.popup.always}
      </button>
    </section>
  );
}
