import type { LibraryCase, LibraryContent } from '../../engine/library.ts';
import type { PageCatalogue } from '../../locales/pages.ts';
import { MarkedText } from '../MarkedText.tsx';
import { ParagraphLinks } from '../ParagraphLinks.tsx';
import { DatedList } from './DatedList.tsx';
import { EntityLinks } from './EntityLinks.tsx';

interface CaseBodyProps {
  study: LibraryCase;
  library: LibraryContent;
  /** The heading that fits under the case’s own. */
  level: 'h3' | 'h5';
  t: PageCatalogue;
}

/** What a case study holds: its summary, its dates, the names in it. */
export function CaseBody({ study, library, level: Heading, t }: CaseBodyProps) {
  return (
    <>
      <div class="said">
        <MarkedText text={study.summary} names={study.names} />
        <p class="status-line">
          <ParagraphLinks paragraphs={study.paragraphs} t={t} />
        </p>
      </div>
      <Heading>{t.library.caseDates}</Heading>
      <DatedList entries={study.timeline} t={t} />
      <Heading>{t.library.caseNames}</Heading>
      <p class="links">
        <EntityLinks ids={study.entities} library={library} />
      </p>
    </>
  );
}
