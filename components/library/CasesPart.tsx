import type { LibraryCase, LibraryContent } from '../../engine/library.ts';
import type { PageCatalogue } from '../../locales/pages.ts';
import { CaseBody } from './CaseBody.tsx';
import { hashOf } from './route.ts';
import { casesByCountry } from './timeline-events.ts';
import { ViewHeading } from './ViewHeading.tsx';

interface CasesPartProps {
  library: LibraryContent;
  t: PageCatalogue;
}

/** Every case study, by country. */
export function CasesPart({ library, t }: CasesPartProps) {
  return (
    <>
      <ViewHeading>{t.library.cases}</ViewHeading>
      {casesByCountry(library.cases).map(({ country, cases }) => (
        <section key={country} class="country">
          <h3>
            {t.country(country)} <small>{t.library.caseCount(cases.length)}</small>
          </h3>
          {cases.map((study) => (
            <CaseEntry key={study.id} study={study} library={library} t={t} />
          ))}
        </section>
      ))}
    </>
  );
}

function CaseEntry({ study, library, t }: CasesPartProps & { study: LibraryCase }) {
  return (
    <article class="case">
      <h4>
        <a href={hashOf(study.id)}>{study.title}</a>
      </h4>
      <CaseBody study={study} library={library} level="h5" t={t} />
    </article>
  );
}
