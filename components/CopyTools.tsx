import { useEffect, useRef } from 'preact/hooks';
import type { PageCatalogue } from '../locales/pages.ts';
import type { CopyContent, CopyExport, CopyOutcome, Extraction } from './copy-state.ts';

interface CopyToolsProps {
  copy: CopyContent;
  withAddress: boolean;
  outcome?: CopyOutcome | undefined;
  t: PageCatalogue;
  onWithAddress(wanted: boolean): void;
  onExtraction(wanted: Extraction): void;
  onExport(what: CopyExport): void;
}

const EXPORTS: readonly CopyExport[] = ['print', 'html', 'markdown', 'csv', 'csl'];

/** What the reader can choose about the copy and do with it. Stays on the page. */
export function CopyTools({ copy, withAddress, outcome, t, ...on }: CopyToolsProps) {
  const isArticle = copy.extraction === 'article';
  return (
    <section class="tools" aria-label={t.copy.tools} data-stays>
      <p class="exports">
        {EXPORTS.map((what) => (
          <button key={what} type="button" onClick={() => on.onExport(what)}>
            {t.copy[what]}
          </button>
        ))}
      </p>
      <p class="choices">
        <label>
          <input
            type="checkbox"
            checked={withAddress}
            onChange={({ currentTarget }) => on.onWithAddress(currentTarget.checked)}
          />
          {t.copy.withAddress}
        </label>
        {!copy.isFallback && (
          <button
            type="button"
            class="plain"
            onClick={() => on.onExtraction(isArticle ? 'visible-text' : 'article')}
          >
            {isArticle ? t.copy.whole : t.copy.articleOnly}
          </button>
        )}
      </p>
      <p class="outcome" role="status">
        {outcome?.kind === 'done' && t.copy.done[outcome.what]}
        {outcome?.kind === 'refused' && t.copy.clipboardRefused}
      </p>
      {outcome?.kind === 'refused' && <SelectedText text={outcome.text} t={t} />}
    </section>
  );
}

/** Text to be copied by hand, selected already. */
function SelectedText({ text, t }: { text: string; t: PageCatalogue }) {
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.select(), [text]);
  return <textarea ref={area} readOnly rows={8} aria-label={t.copy.markdownText} value={text} />;
}
