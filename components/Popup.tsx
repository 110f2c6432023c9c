import type { CardReport } from '../engine/card.ts';
import type { Toggle, Toggles } from '../engine/toggles.ts';
import type { PageCatalogue } from '../locales/pages.ts';
import { CopyRow } from './CopyRow.tsx';
import { type MarksChoice, MarksRow, marksInWords } from './MarksRow.tsx';
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
  const { state, report, notice, t } = props;
  return (
    <div class={`popup ${state.kind}`}>
      <header>
        <h1>{t.name}</h1>
      </header>
      <div class="notice" role="status">
        {notice && <p>{t.popup.notices[notice]}</p>}
      </div>
      <main>
        <PageFindings {...props} />
      </main>
      {hasMarks(state) && (
        <section class="tools" aria-label={t.popup.tools}>
          <MarksRow {...props} />
          <CopyRow {...props} />
          {state.kind !== 'found' && (
            <p class="marks-line" role="status">
              {marksInWords(props, t)}
            </p>
          )}
        </section>
      )}
      <SiteRow {...props} />
      <footer>
        <p>
          {t.popup.source(report.publisher, report.published)}
          {state.kind !== 'found' && `. ${t.popup.privacy}`}
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

/** False where no page is read: there is nothing to hide or to keep quiet about. */
function hasMarks({ kind }: PopupState): boolean {
  return kind !== 'cannot' && kind !== 'never';
}
