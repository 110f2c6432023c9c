import { useState } from 'preact/hooks';
import type { PageCatalogue } from '../locales/pages.ts';

/** What a report tells of a mark. */
export interface ReportFacts {
  surface: string;
  entity: string;
  reason: string;
  report: string;
  version: string;
  /** Address of the page, if it may be told. */
  address: string | undefined;
}

interface ReportFormProps {
  /** Undefined where there is nothing to report. */
  facts: ReportFacts | undefined;
  t: PageCatalogue;
  onCopy(text: string): Promise<void>;
}

/** A report in plain text that the reader can change and copy; it is sent nowhere. */
export function ReportForm({ facts, t, onCopy }: ReportFormProps) {
  const words = t.report;
  const [withAddress, setWithAddress] = useState(false);
  const [own, setOwn] = useState<string>();
  const [outcome, setOutcome] = useState<'copied' | 'failed'>();
  if (!facts)
    return (
      <div class="page report">
        <header>
          <h1>{words.title}</h1>
        </header>
        <main>
          <p>{words.nothing}</p>
        </main>
      </div>
    );
  const text = own ?? words.text(facts, withAddress);

  async function copy(): Promise<void> {
    setOutcome(undefined);
    setOutcome(
      await onCopy(text).then(
        () => 'copied' as const,
        () => 'failed' as const,
      ),
    );
  }

  return (
    <div class="page report">
      <header>
        <h1>{words.title}</h1>
      </header>
      <main>
        <p>{words.explanation}</p>
        {facts.address !== undefined && (
          <p>
            <label>
              <input
                type="checkbox"
                checked={withAddress}
                onChange={({ currentTarget }) => {
                  setWithAddress(currentTarget.checked);
                  setOwn(undefined);
                }}
              />{' '}
              {words.withAddress}
            </label>
          </p>
        )}
        <p>
          <label for="text">{words.label}</label>
          <textarea
            id="text"
            rows={12}
            value={text}
            onInput={({ currentTarget }) => setOwn(currentTarget.value)}
          />
        </p>
        <p>
          <button type="button" onClick={() => void copy()}>
            {words.copy}
          </button>{' '}
          <span role="status">{outcome && words[outcome]}</span>
        </p>
      </main>
    </div>
  );
}
