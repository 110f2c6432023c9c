import type { CardReport } from '../../engine/card.ts';
import type { PageCatalogue } from '../../locales/pages.ts';
import { Dotted } from '../Dotted.tsx';
import { ParagraphLinks } from '../ParagraphLinks.tsx';
import { StatusLine } from '../StatusLine.tsx';
import { HitText } from './HitText.tsx';
import type { Passage } from './search.ts';
import type { Term } from './terms.ts';

/** Passages of one record that stand in the list; the record itself holds the rest. */
const SHOWN = 3;

interface FoundPassagesProps {
  passages: readonly Passage[];
  terms: readonly Term[];
  report: CardReport;
  t: PageCatalogue;
}

/** The texts of one record that hold what was searched for, each with whose words it is. */
export function FoundPassages({ passages, terms, report, t }: FoundPassagesProps) {
  const rest = passages.length - SHOWN;
  return (
    <>
      {passages.slice(0, SHOWN).map((passage) => (
        <div key={passage.text} class="passage">
          <p>
            <HitText text={passage.text} terms={terms} />
          </p>
          <Origin passage={passage} report={report} t={t} />
        </div>
      ))}
      {rest > 0 && <p class="kind">{t.library.search.passages(rest)}</p>}
    </>
  );
}

type OriginProps = { passage: Passage } & Pick<FoundPassagesProps, 'report' | 't'>;

function Origin({ passage, report, t }: OriginProps) {
  const { status, attributedTo, paragraphs, noted } = passage;
  if (status && paragraphs)
    return <StatusLine of={{ status, attributedTo, paragraphs }} report={report} t={t} />;
  if (noted !== undefined)
    return (
      <p class="status-line">
        <Dotted>
          <span class="status">{t.library.search.note}</span>
          <time dateTime={noted}>{t.date(noted)}</time>
        </Dotted>
      </p>
    );
  if (!paragraphs) return null;
  return (
    <p class="status-line">
      <ParagraphLinks paragraphs={paragraphs} t={t} />
    </p>
  );
}
