import type { PageCatalogue } from '../../locales/pages.ts';
import { Picture } from './Picture.tsx';
import { TimelineDots } from './TimelineDots.tsx';
import { COLUMNS_WIDTH, layOutColumns } from './timeline-columns.ts';
import type { TimelineEvent } from './timeline-events.ts';

interface TimelineColumnsProps {
  events: readonly TimelineEvent[];
  /** What the picture shows, in words. */
  words: string;
  t: PageCatalogue;
}

/** The timeline for narrow pages: years down, one column a country; the list below has the words. */
export function TimelineColumns({ events, words, t }: TimelineColumnsProps) {
  const { height, columns, rows } = layOutColumns(events);
  return (
    <Picture width={COLUMNS_WIDTH} height={height} words={words}>
      {columns.map(({ country, x }) => (
        <text key={country} class="column-name" x={x} y={16}>
          {t.country(country)}
        </text>
      ))}
      {rows.map(({ year, top, height: rowHeight, dots }) => (
        <g key={year}>
          <path class="rule" d={`M0 ${top}H${COLUMNS_WIDTH}`} />
          <text class="year" x={0} y={top + rowHeight / 2 + 5}>
            {year}
          </text>
          <TimelineDots dots={dots} />
        </g>
      ))}
    </Picture>
  );
}
