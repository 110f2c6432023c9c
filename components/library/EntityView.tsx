import type { LibraryContent, LibraryEntity } from '../../engine/library.ts';
import type { PageCatalogue } from '../../locales/pages.ts';
import { MarkedText } from '../MarkedText.tsx';
import { Notes } from '../Notes.tsx';
import { ParagraphLinks } from '../ParagraphLinks.tsx';
import { Statements } from '../Statements.tsx';
import { kindOf } from './kind-of.ts';
import { Relations } from './Relations.tsx';
import { hashOf } from './route.ts';
import { ViewHeading } from './ViewHeading.tsx';

interface EntityViewProps {
  entity: LibraryEntity;
  library: LibraryContent;
  t: PageCatalogue;
}

/** One entity: what its card says, unfolded, with its spellings and its connections as a picture. */
export function EntityView({ entity, library, t }: EntityViewProps) {
  const { report } = library;
  return (
    <article class="entity">
      <ViewHeading>{entity.name}</ViewHeading>
      <p class="kind">{kindOf(entity, t)}</p>
      <p class="summary">{entity.summary}</p>
      <p class="attribution">{t.attribution(report.publisher, report.published)}</p>
      <Statements
        card={{ statements: entity.statements, report }}
        shown={entity.statements.length}
        t={t}
      />
      <Notes notes={entity.notes} report={report} t={t} />
      <EntityCases entity={entity} library={library} t={t} />
      <Relations entity={entity} library={library} level="h3" t={t} />
      <Spellings entity={entity} t={t} />
    </article>
  );
}

function EntityCases({ entity, library, t }: EntityViewProps) {
  const cases = library.cases.filter(({ id }) => entity.cases.includes(id));
  if (cases.length === 0) return null;
  return (
    <section class="entity-cases">
      <h3>{t.library.entityCases(cases.length)}</h3>
      {cases.map((study) => (
        <div key={study.id} class="said">
          <h4>
            <a href={hashOf(study.id)}>{study.title}</a> <small>{t.country(study.country)}</small>
          </h4>
          <MarkedText text={study.summary} names={study.names} />
          <p class="status-line">
            <ParagraphLinks paragraphs={study.paragraphs} t={t} />
          </p>
        </div>
      ))}
    </section>
  );
}

function Spellings({ entity: { spellings }, t }: Pick<EntityViewProps, 'entity' | 't'>) {
  if (spellings.length === 0) return null;
  return (
    <section>
      <h3>{t.library.spellings}</h3>
      <ul class="spellings">
        {spellings.map(({ text, lang }) => (
          <li key={text} lang={lang}>
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
