import type { CardReport } from '../engine/card.ts';
import type { PageCatalogue } from '../locales/pages.ts';
import { CopySheet } from './CopySheet.tsx';
import { CopyTools } from './CopyTools.tsx';
import type { CopyExport, CopyOutcome, CopyState, Extraction } from './copy-state.ts';

/** What the page of the annotated copy shows and what the reader can do there. */
export interface CopyPageProps {
  state: CopyState;
  report: CardReport;
  /** Version of the dataset. */
  version: string;
  /** True if the copy names the page's address. */
  withAddress: boolean;
  outcome?: CopyOutcome | undefined;
  t: PageCatalogue;
  onWithAddress(wanted: boolean): void;
  onExtraction(wanted: Extraction): void;
  onExport(what: CopyExport): void;
  onRetry(): void;
}

/** The annotated copy of an article: tools that stay on the page, then the sheet that can be taken along. */
export function CopyPage(props: CopyPageProps) {
  const { state, t } = props;
  return (
    <div class="page copy" lang={t.tag}>
      <header>
        <h1>{t.copy.heading}</h1>
      </header>
      <main>
        {state.kind === 'working' && <p role="status">{t.copy.working}</p>}
        {state.kind === 'cannot' && (
          <div role="alert">
            <p>{t.copy.cannot[state.why]}</p>
            <button type="button" onClick={props.onRetry}>
              {t.copy.retry}
            </button>
          </div>
        )}
        {state.kind === 'ready' && (
          <>
            <CopyTools {...props} copy={state.copy} />
            <CopySheet {...props} copy={state.copy} />
          </>
        )}
      </main>
    </div>
  );
}
