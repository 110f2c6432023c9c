import { DOT_RADIUS, type Dot } from './timeline-layout.ts';
import { UNHEARD } from './unheard.ts';

/** Events of a picture as numbered dots; the ear gets them from the list. */
export function TimelineDots({ dots }: { dots: readonly Dot[] }) {
  return (
    <g {...UNHEARD}>
      {dots.map(({ number, x, y }) => (
        <g key={number}>
          <circle class="dot" cx={x} cy={y} r={DOT_RADIUS} />
          <text class="dot-number" x={x} y={y + 4} text-anchor="middle">
            {number}
          </text>
        </g>
      ))}
    </g>
  );
}
