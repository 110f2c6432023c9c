import type { Note } from '../engine/domain.ts';
import type { Catalogue } from '../locales/catalogue.ts';
import { Dotted } from './Dotted.tsx';
import { OutLink } from './OutLink.tsx';

interface NotesProps {
  notes: readonly Note[];
  t: Catalogue;
}

/** The editors' dated and sourced remarks, set apart from what the report says. */
export function Notes({ notes, t }: NotesProps) {
  if (notes.length === 0) return null;
  return (
    <aside class="notes" aria-label={t.card.notes}>
      <h3>{t.card.notes}</h3>
      <p class="origin">{t.card.notesOrigin}</p>
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
    </aside>
  );
}

/** The host of an address as a reader knows it, without `www.`. */
function hostOf(address: string): string {
  return URL.parse(address)?.hostname.replace(/^www\./, '') ?? address;
}
