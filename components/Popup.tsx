import type { CardReport } from '../engine/card.ts';
import type { Toggle, Toggles } from '../engine/toggles.ts';
import type { PageCatalogue } from '../locales/pages.ts';
import { CopyRow } from './CopyRow.tsx';
import { type MarksChoice, MarksRow } from './MarksRow.tsx';
import { PageFindings } from './PageFindings.tsx';
import type { PopupNotice, PopupState, SiteAccess, SiteChoice } from './popup-state.ts';
import { SiteRow } from './SiteRow.tsx';

/** What the popup shows and what the reader can do there. */
export interface PopupProps extends MarksChoice {
  state: PopupState;
  toggles: Toggles;
  site: SiteAccess;
  report: Pick<CardReport, 'publisher' | 'published'>;
  notice?: PopupNotice | undefined;
  t: PageCatalogue;
  /** Display name of an entity. */
  names(entity: string): string;
  onToggle(toggle: Toggle): void;
  /** Asks for the mention with this id to be shown on the page. */
  onJump(entity: string): void;
  onRetry(): void;
  onLibrary(): void;
  onCopy(): void;
  onSite(choice: SiteChoice): void;
  onSettings(): void;
}

/** The toolbar popup: what the page in front holds, the filter, and when this site is read. */
export function Popup(props: PopupProps) {
  const { report, notice, t } = props;
  return (
    <div class="popup">
      <header>
        <h1>{t.name}</h1>
      </header>
      {notice && (
        <p class="notice" role="status">
          {t.popup.notices[notice]}
        </p>
      )}
      <main>
        <PageFindings {...props} />
      </main>
      <MarksRow {...props} />
      <SiteRow {...props} />
      <footer>
        <CopyRow {...props} />
        <p>
          {t.attribution(report.publisher, report.published)}. {t.popup.privacy}
        </p>
        <nav aria-label={t.popup.more}>
          <button type="button" class="as-link" onClick={props.onLibrary}>
            {t.library.open}
          </button>{' '}
          <button type="button" class="as-link" onClick={props.onSettings}>
            {t.popup.settings}
          </button>
        </nav>
      </footer>
    </div>
  );
}
