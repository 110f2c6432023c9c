import type { CardReport } from '../../engine/card.ts';
import type { PageCatalogue } from '../../locales/pages.ts';
import { Dotted } from '../Dotted.tsx';
import { FoundPassages } from './FoundPassages.tsx';
import { HitText } from './HitText.tsx';
import { kindOf } from './kind-of.ts';
import { hashOf } from './route.ts';
import type { Passage, Results } from './search.ts';
import type { Term } from './terms.ts';

interface HitsProps {
  results: Results;
  report: CardReport;
  t: PageCatalogue;
}

/** Names and case studies that hold what was searched for, with the passages that do. */
export function Hits({ results: { terms, entities, cases }, report, t }: HitsProps) {
  return (
    <>
      {entities.length > 0 && (
        <section class="hits">
          <h3>{t.library.names}</h3>
          <ul class="name-list">
            {entities.map(({ of, spellings, passages }) => (
              <li key={of.entity}>
                <HitHeading id={of.entity} words={of.name} terms={terms} />
                <p class="kind">{kindOf(of, t)}</p>
                <FoundSpellings spellings={spellings} terms={terms} t={t} />
                <FoundPassages
                  passages={passages.length > 0 ? passages : [{ text: of.summary }]}
                  terms={terms}
                  report={report}
                  t={t}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      {cases.length > 0 && (
        <section class="hits">
          <h3>{t.library.cases}</h3>
          <ul class="name-list">
            {cases.map(({ of, passages }) => (
              <li key={of.id}>
                <HitHeading id={of.id} words={of.title} terms={terms} />
                <p class="kind">{t.country(of.country)}</p>
                <FoundPassages
                  passages={passages.length > 0 ? passages : [{ text: of.summary }]}
                  terms={terms}
                  report={report}
                  t={t}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function HitHeading({ id, words, terms }: { id: string; words: string; terms: readonly Term[] }) {
  return (
    <h4>
      <a href={hashOf(id)}>
        <HitText text={words} terms={terms} />
      </a>
    </h4>
  );
}

interface FoundSpellingsProps {
  spellings: readonly Passage[];
  terms: readonly Term[];
  t: PageCatalogue;
}

function FoundSpellings({ spellings, terms, t }: FoundSpellingsProps) {
  if (spellings.length === 0) return null;
  return (
    <p class="kind">
      {t.library.search.spelling}:{' '}
      <Dotted>
        {spellings.map(({ text, lang }) => (
          <HitText key={text} text={text} lang={lang} terms={terms} />
        ))}
      </Dotted>
    </p>
  );
}
