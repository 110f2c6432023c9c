import type { EntityNote } from '../engine/annotation.ts';
import type { PageCatalogue } from '../locales/pages.ts';
import { citedParagraphs } from './cited-paragraphs.ts';
import { Notes } from './Notes.tsx';
import { ParagraphLinks } from './ParagraphLinks.tsx';
import { Statements } from './Statements.tsx';

interface CopyNoteProps {
  note: EntityNote;
  /** The day of the copy, an ISO 8601 date. */
  made: string;
  version: string;
  t: PageCatalogue;
}

/** One numbered note: who or what this is, what the report says, and where it says so. */
export function CopyNote({ note: { number, card, mentions }, made, version, t }: CopyNoteProps) {
  const kind = [t.entityType(card.type), t.list(card.countries.map(t.country))];
  const { publisher, title, published } = card.report;
  const paragraphs = citedParagraphs(card);
  return (
    <li id={`note-${number}`} value={number} tabIndex={-1}>
      <h3 id={`note-${number}-name`}>{t.copy.note(number, card.name)}</h3>
      <p class="kind">{kind.filter(Boolean).join(' · ')}</p>
      <p class="summary">{card.summary}</p>
      <Statements card={card} shown={card.statements.length} t={t} />
      <Notes notes={card.notes} report={card.report} label={t.copy.notesOn(card.name)} t={t} />
      <p class="citation">
        {t.copy.citation(publisher, title, published)}
        {paragraphs.length > 0 && ', '}
        <ParagraphLinks paragraphs={paragraphs} t={t} />. {t.copy.dataset(version)}, {t.date(made)}.
      </p>
      <p class="back">
        {t.copy.back}{' '}
        {mentions.map((mention) => (
          <>
            <a href={`#mention-${mention.number}`} aria-label={t.copy.backTo(mention.number)}>
              {t.number(mention.number)}
            </a>{' '}
          </>
        ))}
      </p>
    </li>
  );
}
