import { CountryFilter } from './CountryFilter.tsx';
import { marksInWords } from './MarksRow.tsx';
import { NameList } from './NameList.tsx';
import type { PopupProps } from './Popup.tsx';

/** What was found on the page, or one plain sentence about why there is nothing to see. */
export function PageFindings({ state, t, onRetry, ...rest }: PopupProps) {
  switch (state.kind) {
    case 'scanning':
      return <p role="status">{t.popup.scanning}</p>;
    case 'cannot':
      return <p role="status">{t.popup.cannot[state.why]}</p>;
    case 'never':
      return (
        <>
          <p class="lead">{t.popup.never}</p>
          <button type="button" onClick={() => rest.onSite('on-click')}>
            {t.popup.neverNoMore}
          </button>
        </>
      );
    case 'empty':
      return (
        <>
          <p class="lead">{t.popup.empty}</p>
          <p>{t.popup.emptyHint}</p>
        </>
      );
    case 'error':
      return (
        <>
          <p role="alert">{t.popup.error}</p>
          <button type="button" onClick={onRetry}>
            {t.popup.retry}
          </button>
        </>
      );
    case 'found': {
      const { summary } = state;
      return (
        <>
          <p class="lead" role="status">
            {t.popup.found(summary.mentions, summary.entities.length)}
            {!summary.complete && <span> {t.popup.stillReading}</span>}
          </p>
          <CountryFilter
            summary={summary}
            t={t}
            toggles={rest.toggles}
            line={marksInWords(rest, t)}
            onToggle={rest.onToggle}
          />
          <NameList summary={summary} t={t} {...rest} />
        </>
      );
    }
  }
}
