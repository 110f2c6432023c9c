import type { PageCatalogue } from '../../locales/pages.ts';
import { OutletPicker, type OutletPickerProps } from '../outlets/OutletPicker.tsx';
import { AddSite, type AddSiteProps } from './AddSite.tsx';
import { hostOf } from './choices-in-words.ts';
import { HostList } from './HostList.tsx';

/** What the browser allows, and what the reader wanted, as match patterns and host names. */
export interface SitesState {
  allowed: readonly string[];
  withdrawn: readonly string[];
  never: readonly string[];
}

export interface SitesSectionProps extends AddSiteProps {
  sites: SitesState;
  picker: Omit<OutletPickerProps, 't'>;
  t: PageCatalogue;
  onStop(patterns: readonly string[]): void;
  /** Called straight from the click: a browser asks only then. */
  onAskAgain(patterns: readonly string[]): void;
  onForget(patterns: readonly string[]): void;
  onAllowOnClick(host: string): void;
}

/** Sites that are read always, those that the browser withdrew, those never read, and the news list. */
export function SitesSection(props: SitesSectionProps) {
  const { sites, picker, t, onStop, onAllowOnClick } = props;
  const { settings: words } = t;
  const rows = sites.allowed.map((pattern) => ({ id: pattern, name: nameOf(pattern, t) }));
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{words.headings.sites}</h2>
      <h3>{words.always}</h3>
      {rows.length === 0 && <p class="hint">{words.alwaysNone}</p>}
      <HostList
        rows={rows}
        summary={words.alwaysCount(rows.length)}
        button={words.stop}
        buttonFor={words.stopFor}
        onPress={(pattern) => onStop([pattern])}
      />
      {rows.length > 1 && (
        <p class="buttons">
          <button type="button" onClick={() => onStop(sites.allowed)}>
            {words.stopAll}
          </button>
        </p>
      )}
      <Withdrawn {...props} />
      <h3>{words.never}</h3>
      {sites.never.length === 0 && <p class="hint">{words.neverNone}</p>}
      <HostList
        rows={sites.never.map((host) => ({ id: host, name: host }))}
        summary={words.never}
        button={words.neverEnd}
        buttonFor={words.neverEndFor}
        onPress={onAllowOnClick}
      />
      <AddSite {...props} />
      <h3>{words.newsList}</h3>
      <p>{words.newsListLead}</p>
      <OutletPicker {...picker} t={t} />
    </section>
  );
}

/** Sites that were wanted and are not allowed, as a group. */
function Withdrawn({ sites: { withdrawn }, t, onAskAgain, onForget }: SitesSectionProps) {
  const { settings: words } = t;
  if (withdrawn.length === 0) return null;
  return (
    <div class="withdrawn">
      <h3>{words.withdrawn}</h3>
      <p>{words.withdrawnLead}</p>
      <p class="hosts">{t.list(withdrawn.map(hostOf))}</p>
      <p class="buttons">
        <button type="button" onClick={() => onAskAgain(withdrawn)}>
          {words.askAgain(withdrawn.length)}
        </button>
        <button type="button" onClick={() => onForget(withdrawn)}>
          {words.forget}
        </button>
      </p>
    </div>
  );
}

/** A grant may reach further than one host: the browser's own settings can allow all sites. */
function nameOf(pattern: string, t: PageCatalogue): string {
  const all = /^([^:]+):\/\/\*\/\*$/.exec(pattern);
  return all ? t.settings.allSites(all[1]!) : hostOf(pattern);
}
