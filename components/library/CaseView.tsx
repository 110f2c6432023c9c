import type { LibraryCase, LibraryContent } from '../../engine/library.ts';
import type { PageCatalogue } from '../../locales/pages.ts';
import { CaseBody } from './CaseBody.tsx';
import { ViewHeading } from './ViewHeading.tsx';

interface CaseViewProps {
  study: LibraryCase;
  library: LibraryContent;
  t: PageCatalogue;
}

/** One case study by itself. */
export function CaseView({ study, library, t }: CaseViewProps) {
  const { publisher, published } = library.report;
  return (
    <article class="case">
      <ViewHeading>{study.title}</ViewHeading>
      <p class="kind">{t.library.caseIn(t.country(study.country))}</p>
      <p class="attribution">{t.attribution(publisher, published)}</p>
      <CaseBody study={study} library={library} level="h3" t={t} />
    </article>
  );
}
