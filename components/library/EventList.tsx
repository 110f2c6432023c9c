import type { PageCatalogue } from '../../locales/pages.ts';
import { Dotted } from '../Dotted.tsx';
import { ParagraphLinks } from '../ParagraphLinks.tsx';
import { hashOf } from './route.ts';
import type { TimelineEvent } from './timeline-events.ts';

interface EventListProps {
  events: readonly TimelineEvent[];
  t: PageCatalogue;
}

/** Every dated event in words, by the number it has in the picture. */
export function EventList({ events, t }: EventListProps) {
  return (
    <ol class="events">
      {events.map(({ number, date, text, paragraphs, study }) => (
        <li key={number}>
          <p>
            <time dateTime={date}>{t.date(date)}</time> {text}
          </p>
          <p class="status-line">
            <Dotted>
              <span>{t.country(study.country)}</span>
              <a href={hashOf(study.id)}>{study.title}</a>
              <ParagraphLinks paragraphs={paragraphs} t={t} />
            </Dotted>
          </p>
        </li>
      ))}
    </ol>
  );
}
