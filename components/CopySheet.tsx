import type { CardReport } from '../engine/card.ts';
import type { PageCatalogue } from '../locales/pages.ts';
import { CopyBody } from './CopyBody.tsx';
import { CopyNote } from './CopyNote.tsx';
import type { CopyContent } from './copy-state.ts';
import { OutLink } from './OutLink.tsx';

interface CopySheetProps {
  copy: CopyContent;
  report: CardReport;
  version: string;
  withAddress: boolean;
  t: PageCatalogue;
}

/** What is printed and saved: where the copy comes from, the marked text, and the notes. */
export function CopySheet({ copy, report, version, withAddress, t }: CopySheetProps) {
  return (
    <>
      <CopyOrigin copy={copy} report={report} withAddress={withAddress} version={version} t={t} />
      <CopyBody body={copy.body} />
      {copy.notes.length > 0 && (
        <section class="end-notes" aria-labelledby="notes">
          <h2 id="notes">{t.copy.notes}</h2>
          <ol>
            {copy.notes.map((note) => (
              <CopyNote key={note.number} note={note} made={copy.made} version={version} t={t} />
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

/** The day of the copy, what it rests on, what it leaves out, and the address if the reader wants it. */
function CopyOrigin({ copy, report, version, withAddress, t }: CopySheetProps) {
  const total = copy.notes.reduce((sum, { mentions }) => sum + mentions.length, 0);
  const { leftOut } = copy;
  return (
    <section class="origin">
      <p class="found">
        {t.copy.found(total, copy.notes.length)}
        {leftOut.mentions > 0 && ` ${t.copy.leftOut(leftOut.mentions, leftOut.names)}`}
      </p>
      {copy.extraction === 'visible-text' && (
        <p class="warning">{copy.isFallback ? t.copy.fallback : t.copy.visibleText}</p>
      )}
      {copy.isCut && <p class="warning">{t.copy.cut}</p>}
      {copy.lacksFrames && <p class="warning">{t.copy.lacksFrames}</p>}
      <p>
        {t.copy.madeOn(copy.made)}. {t.attribution(report.publisher, report.published)}.{' '}
        {t.copy.dataset(version)}. {t.copy.lacks}
      </p>
      {withAddress && (
        <p class="source">
          {t.copy.source} <OutLink href={copy.address}>{copy.address}</OutLink>
        </p>
      )}
    </section>
  );
}
