import { useState } from 'preact/hooks';
import type { Catalogue } from '../locales/catalogue.ts';

/** How long the button says that the text was copied, in ms: long enough to be read, and then it is a button again. */
const SAID = 2500;

/** What leads from a card to where its words can be used. */
export interface WaysOnActions {
  /** Puts what the report says of an entity into the clipboard; false where that is closed. */
  cite(entity: string): Promise<boolean>;
  /** Shows an entity in the library. */
  openLibrary(entity: string): Promise<unknown>;
}

interface WaysOnProps extends WaysOnActions {
  entity: string;
  t: Catalogue;
}

/**
 * Takes along what a card says as text to be quoted, or opens it in the library. Pages can make
 * clicks of their own; only the reader's count. The extension may have gone since: then neither is to be had.
 */
export function WaysOn({ entity, cite, openLibrary, t: { card } }: WaysOnProps) {
  const [copied, setCopied] = useState<boolean>();

  async function copy({ isTrusted }: Event) {
    if (!isTrusted) return;
    const done = await cite(entity).catch(() => false);
    setCopied(done);
    if (done) setTimeout(setCopied, SAID);
  }

  return (
    <p class="ways">
      <button type="button" class="cite" onClick={copy}>
        {copied ? card.cited : card.cite}
      </button>
      <button
        type="button"
        class="to-library"
        onClick={({ isTrusted }) => {
          if (isTrusted) openLibrary(entity).catch(() => undefined);
        }}
      >
        {card.library}
      </button>
      <span role="status" class={copied ? 'heard' : ''}>
        {copied ? card.cited : copied === false && card.citeRefused}
      </span>
    </p>
  );
}
