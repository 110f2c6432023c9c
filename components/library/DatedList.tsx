import type { LibraryDate } from '../../engine/library.ts';
import type { PageCatalogue } from '../../locales/pages.ts';
import { ParagraphLinks } from '../ParagraphLinks.tsx';

interface DatedListProps {
  entries: readonly LibraryDate[];
  t: PageCatalogue;
}

/** The dated events of one case study. */
export function DatedList({ entries, t }: DatedListProps) {
  if (entries.length === 0) return <p class="hint">{t.library.noDates}</p>;
  return (
    <ol class="dates">
      {entries.map(({ date, text, paragraphs }) => (
        <li key={date + text}>
          <time dateTime={date}>{t.date(date)}</time>
          <div>
            <p>{text}</p>
            <p class="status-line">
              <ParagraphLinks paragraphs={paragraphs} t={t} />
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
