import type { PageCatalogue } from '../../locales/pages.ts';
import type { Connections } from './connections.ts';
import type { NameBox } from './name-boxes.ts';
import { Picture } from './Picture.tsx';
import type { Edge } from './relations-edges.ts';
import {
  BASELINE,
  BOX_PAD,
  BOX_PAD_BLOCK,
  LABEL_LINE,
  NAME_LINE,
  type PictureForm,
} from './relations-form.ts';
import { layOutRelations } from './relations-layout.ts';
import { UNHEARD } from './unheard.ts';

interface RelationsPictureProps {
  name: string;
  connections: Connections;
  form: PictureForm;
  t: PageCatalogue;
  /** Where the box of another entity leads. */
  hrefOf(entity: string): string;
}

/** The picture of an entity's connections; every name in it is a link. */
export function RelationsPicture({ name, connections, form, t, hrefOf }: RelationsPictureProps) {
  const { height, edges, centre, trunks, arrival } = layOutRelations(name, connections, form);
  const { width } = form;
  return (
    <Picture width={width} height={height} words={t.library.relationsPicture(name)}>
      <g {...UNHEARD}>
        {trunks.map((path) => (
          <path key={path} class="edge" d={path} />
        ))}
        {edges.map(({ path }) => (
          <path key={path} class="edge" d={path} />
        ))}
      </g>
      {edges.map((edge) => (
        <EdgePicture key={edge.path} edge={edge} hrefOf={hrefOf} />
      ))}
      {arrival && <path class="head" d={headDown(arrival)} />}
      <g {...UNHEARD}>
        <rect class="centre" y={centre.y} width={width} height={centre.height} rx={3} />
        <Lines
          class="centre-name"
          lines={centre.lines}
          x={BOX_PAD}
          y={centre.y + BOX_PAD_BLOCK}
          step={NAME_LINE}
        />
      </g>
    </Picture>
  );
}

interface EdgePictureProps extends Pick<RelationsPictureProps, 'hrefOf'> {
  edge: Edge;
}

/** The words are kept from the ear here: they stand as sentences in the list. */
function EdgePicture({ edge: { label, boxes, heads }, hrefOf }: EdgePictureProps) {
  return (
    <g>
      <g {...UNHEARD}>
        <Lines {...label} step={LABEL_LINE} />
      </g>
      {heads.map((head) => (
        <path key={head.y} class="head" d={headRight(head)} />
      ))}
      {boxes.map((box) => (
        <NameBoxPicture key={box.end.id} box={box} href={hrefOf(box.end.id)} />
      ))}
    </g>
  );
}

function NameBoxPicture({ box, href }: { box: NameBox; href: string }) {
  const { lines, x, y, width, height } = box;
  return (
    <a href={href}>
      <rect x={x} y={y} width={width} height={height} rx={3} />
      <Lines
        class="box-name"
        lines={lines}
        x={x + BOX_PAD}
        y={y + BOX_PAD_BLOCK}
        step={NAME_LINE}
      />
    </a>
  );
}

interface LinesProps {
  class?: string;
  lines: readonly string[];
  x: number;
  /** Top of the first line. */
  y: number;
  step: number;
}

function Lines({ class: className, lines, x, y, step }: LinesProps) {
  return (
    <text class={className}>
      {lines.map((line, at) => (
        <tspan key={`${at} ${line}`} x={x} y={y + BASELINE + at * step}>
          {at < lines.length - 1 ? `${line} ` : line}
        </tspan>
      ))}
    </text>
  );
}

function headRight({ x, y }: { x: number; y: number }): string {
  return `M${x} ${y}l-8 -4.5v9z`;
}

function headDown({ x, y }: { x: number; y: number }): string {
  return `M${x} ${y}l-4.5 -8h9z`;
}
