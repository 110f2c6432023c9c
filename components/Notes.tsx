import type { CardReport } from '../engine/card.ts';
import type { Note } from '../engine/domain.ts';
import type { Catalogue } from '../locales/catalogue.ts';
import { Dotted } from './Dotted.tsx';
import { OutLink } from './OutLink.tsx';

interface NotesProps {
  notes: readonly Note[];
  report: CardReport;
  /** Name of this part, where there are several on one page. */
  label?: string;
  t: Catalogue;
}

/** The editors' dated and sourced remarks, set apart from what the report says. */
export function Notes({ notes, report: { published }, label, t }: NotesProps) {
  if (notes.length === 0) return null;
  const since = notes.filter(({ date }) => date > published);
  const others = notes.filter(({ date }) => date <= published);
  return (
    <aside class="notes" aria-label={label ?? t.card.notes}>
      <p class="origin">{t.card.notesOrigin}</p>
      <NoteList heading={t.card.notesSince} notes={since} t={t} />
      <NoteList heading={t.card.notesOnReport} notes={others} t={t} />
    </aside>
  );
}

interface NoteListProps {
  heading: string;
  notes: readonly Note[];
  t: Catalogue;
}

function NoteList({ heading, notes, t }: NoteListProps) {
  if (notes.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <ul>
        {notes.map(({ id, kind, date, text, sources }) => (
          <li key={id}>
            <p>{text}</p>
            <p class="status-line">
              <Dotted>
                <span class="status">{t.card.noteKinds[kind]}</span>
                <time dateTime={date}>{t.date(date)}</time>
              </Dotted>
            </p>
            <p class="status-line">
              {t.card.sources(sources.length)}{' '}
              <Dotted>
                {sources.map((source) => (
                  <OutLink key={source} href={source}>
                    {hostOf(source)}
                  </OutLink>
                ))}
              </Dotted>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The host of an address as a reader knows it, without `www.`. */
function hostOf(address: string): string {
  return URL.parse(address)?.hostname.replace(/^www\./, '') ?? address;
}
