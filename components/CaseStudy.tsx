import type { CardCase } from '../engine/card.ts';
import type { Catalogue } from '../locales/catalogue.ts';
import { MarkedText } from './MarkedText.tsx';
import { ParagraphLinks } from './ParagraphLinks.tsx';

interface CaseStudyProps {
  study: CardCase;
  t: Catalogue;
}

/** One case study of one country, open to read. */
export function CaseStudy({ study, t }: CaseStudyProps) {
  return (
    <section class="case">
      <h3>{t.card.caseOf(study.country)}</h3>
      <h4>{study.title}</h4>
      <CaseText study={study} t={t} />
    </section>
  );
}

/** A further case study of the same entity, folded up under its country and title. */
export function FoldedCaseStudy({ study, t }: CaseStudyProps) {
  return (
    <details class="case">
      <summary>{t.card.furtherCase(study.country, study.title)}</summary>
      <CaseText study={study} t={t} />
    </details>
  );
}

function CaseText({ study, t }: CaseStudyProps) {
  return (
    <>
      <MarkedText text={study.summary} names={study.names} />
      <p class="status-line">
        <ParagraphLinks paragraphs={study.paragraphs} t={t} />
      </p>
    </>
  );
}
