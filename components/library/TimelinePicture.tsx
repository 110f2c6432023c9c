import type { PageCatalogue } from '../../locales/pages.ts';
import { Picture } from './Picture.tsx';
import { hashOf } from './route.ts';
import { TimelineDots } from './TimelineDots.tsx';
import type { TimelineEvent } from './timeline-events.ts';
import { type Band, type Lane, layOutTimeline, TIMELINE_WIDTH } from './timeline-layout.ts';
import { UNHEARD } from './unheard.ts';

interface TimelinePictureProps {
  events: readonly TimelineEvent[];
  /** What the picture shows, in words. */
  words: string;
  t: PageCatalogue;
}

/** The timeline for wide pages: years along, one band a country, one lane a case study. */
export function TimelinePicture({ events, words, t }: TimelinePictureProps) {
  const { height, years, bands } = layOutTimeline(events);
  return (
    <Picture width={TIMELINE_WIDTH} height={height} words={words}>
      <g {...UNHEARD}>
        {years.map(({ year, left, middle }) => (
          <g key={year}>
            <path class="grid" d={`M${left} 6V${height}`} />
            <text class="year" x={middle} y={18} text-anchor="middle">
              {year}
            </text>
          </g>
        ))}
        <path class="grid" d={`M${TIMELINE_WIDTH} 6V${height}`} />
      </g>
      {bands.map((band) => (
        <BandPicture key={band.country} band={band} t={t} />
      ))}
    </Picture>
  );
}

function BandPicture({
  band: { country, top, nameY, lanes },
  t,
}: {
  band: Band;
  t: PageCatalogue;
}) {
  return (
    <g>
      <path class="rule" d={`M0 ${top}H${TIMELINE_WIDTH}`} />
      <text class="country-name" x={6} y={nameY}>
        {t.country(country)}
      </text>
      {lanes.map((lane) => (
        <LanePicture key={lane.study.id} lane={lane} />
      ))}
    </g>
  );
}

function LanePicture({ lane: { study, title, line, dots } }: { lane: Lane }) {
  return (
    <g>
      <path class="span" d={`M${line.from} ${line.y}H${line.to}`} />
      <TimelineDots dots={dots} />
      <a href={hashOf(study.id)}>
        <text class="case-title" x={title.x} y={title.y} text-anchor={title.anchor}>
          {study.title}
        </text>
      </a>
    </g>
  );
}
