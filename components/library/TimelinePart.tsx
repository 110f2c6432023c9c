import type { LibraryContent } from '../../engine/library.ts';
import type { PageCatalogue } from '../../locales/pages.ts';
import { EventList } from './EventList.tsx';
import { TimelineColumns } from './TimelineColumns.tsx';
import { TimelinePicture } from './TimelinePicture.tsx';
import { eventsOf, type TimelineEvent } from './timeline-events.ts';
import { ViewHeading } from './ViewHeading.tsx';

/** The timeline: a picture, in two forms of which the page’s width shows one, and the same in words. */
export function TimelinePart({ library, t }: { library: LibraryContent; t: PageCatalogue }) {
  const events = eventsOf(library);
  const picture = { events, words: pictureInWords(events, t), t };
  return (
    <>
      <ViewHeading>{t.library.timeline}</ViewHeading>
      <p>{t.library.timelineLead}</p>
      {events.length > 0 && (
        <>
          <figure class="on-wide">
            <TimelinePicture {...picture} />
          </figure>
          <figure class="on-narrow">
            <TimelineColumns {...picture} />
          </figure>
        </>
      )}
      <h3>{t.library.timelineList}</h3>
      <EventList events={events} t={t} />
    </>
  );
}

function pictureInWords(events: readonly TimelineEvent[], t: PageCatalogue): string {
  const [first, last] = [events[0], events.at(-1)];
  return first && last ? t.library.timelinePicture(t.date(first.date), t.date(last.date)) : '';
}
