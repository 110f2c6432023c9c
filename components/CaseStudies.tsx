import type { CardCase } from '../engine/card.ts';
import type { Catalogue } from '../locales/catalogue.ts';
import { CaseStudy, FoldedCaseStudy } from './CaseStudy.tsx';

interface CaseStudiesProps {
  cases: readonly CardCase[];
  t: Catalogue;
}

/** The case studies behind an entity: the first one open, further ones by their titles. */
export function CaseStudies({ cases: [first, ...further], t }: CaseStudiesProps) {
  if (!first) return null;
  return (
    <>
      <CaseStudy study={first} t={t} />
      {further.length > 0 && (
        <section class="further-cases">
          <h3>{t.card.furtherCases(further.length)}</h3>
          {further.map((study) => (
            <FoldedCaseStudy key={study.id} study={study} t={t} />
          ))}
        </section>
      )}
    </>
  );
}
