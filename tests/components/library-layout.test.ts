import { describe, expect, it } from 'vitest';
import { connectionsOf, countConnections } from '../../components/library/connections.ts';
import { NARROW, type PictureForm, WIDE } from '../../components/library/relations-form.ts';
import { layOutRelations } from '../../components/library/relations-layout.ts';
import { routeOf } from '../../components/library/route.ts';
import { textLines } from '../../components/library/text-lines.ts';
import { COLUMNS_WIDTH, layOutColumns } from '../../components/library/timeline-columns.ts';
import { eventsOf, timeOf } from '../../components/library/timeline-events.ts';
import {
  DOT_RADIUS,
  type Dot,
  layOutTimeline,
  TIMELINE_WIDTH,
} from '../../components/library/timeline-layout.ts';
import { compileLibrary } from '../../data/library.ts';
import { loadDataset } from '../../data/load.ts';

const dataset = loadDataset();
const library = compileLibrary(dataset);
const events = eventsOf(library);

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Pairs of boxes that lie over each other. */
function overlaps(boxes: readonly Box[]): [Box, Box][] {
  return boxes.flatMap((one, at) =>
    boxes
      .slice(at + 1)
      .filter(
        (other) =>
          one.x < other.x + other.width &&
          other.x < one.x + one.width &&
          one.y < other.y + other.height &&
          other.y < one.y + one.height,
      )
      .map((other): [Box, Box] => [one, other]),
  );
}

const around = ({ x, y }: Dot): Box => ({
  x: x - DOT_RADIUS,
  y: y - DOT_RADIUS,
  width: 2 * DOT_RADIUS,
  height: 2 * DOT_RADIUS,
});

describe('the address', () => {
  it.each([
    ['', 'part'],
    ['#', 'part'],
    ['#names', 'part'],
    ['#timeline', 'part'],
    ['#search', 'search'],
    ['#relations', 'relations'],
    ['#relations/huawei', 'relations'],
    ['#huawei', 'entity'],
    ['#entity-huawei', 'entity'],
    ['#kh-huawei', 'case'],
    ['#case-kh-huawei', 'case'],
    ['#relations/kh-huawei', 'missing'],
    ['#nobody', 'missing'],
    ['#%', 'missing'],
    ['#constructor', 'missing'],
  ])('“%s” leads to a view of kind %s', (hash, kind) => {
    expect(routeOf(hash, library).kind).toBe(kind);
  });

  it('leads to every entity and every case by its id', () => {
    for (const { entity } of library.entities)
      expect(routeOf(`#${entity}`, library)).toMatchObject({ kind: 'entity', entity: { entity } });
    for (const { id } of library.cases)
      expect(routeOf(`#${id}`, library)).toMatchObject({ kind: 'case', study: { id } });
  });
});

describe('the timeline', () => {
  it('has every dated entry of every case once, in order of time', () => {
    expect(events.length).toBe(dataset.cases.flatMap(({ timeline }) => timeline).length);
    expect(events.map(({ number }) => number)).toEqual(events.map((_, at) => at + 1));
    const years = events.map(({ date }) => Number(date.slice(0, 4)));
    expect(years).toEqual(years.toSorted((one, other) => one - other));
  });

  it.each([
    ['2020', 2020.5],
    ['2020-01', 2020 + 1 / 24],
    ['2020-07-01', 2020.5 + 0.5 / 366],
  ])('puts %s at %d', (date, time) => {
    expect(timeOf(date)).toBeCloseTo(time, 6);
  });

  it('is wide enough for its dots, none over another, every title on a line of its own', () => {
    const { bands, height } = layOutTimeline(events);
    const lanes = bands.flatMap((band) => band.lanes);
    const dots = lanes.flatMap((lane) => lane.dots);
    expect(dots.length).toBe(events.length);
    const titles = lanes.map(({ title }) => ({
      x: 0,
      y: title.y - 11,
      width: TIMELINE_WIDTH,
      height: 14,
    }));
    const names = bands.map(({ nameY }) => ({
      x: 0,
      y: nameY - 11,
      width: TIMELINE_WIDTH,
      height: 14,
    }));
    expect(overlaps([...dots.map(around), ...titles, ...names])).toEqual([]);
    for (const { x, y } of dots.map(around)) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + 2 * DOT_RADIUS).toBeLessThanOrEqual(TIMELINE_WIDTH);
      expect(y + 2 * DOT_RADIUS).toBeLessThanOrEqual(height);
    }
  });

  it('puts every dot under the year of its event', () => {
    const { bands, years } = layOutTimeline(events);
    for (const { number, x } of bands.flatMap(({ lanes }) => lanes.flatMap(({ dots }) => dots))) {
      const year = years.find(({ left }) => x < left + TIMELINE_WIDTH / years.length)!;
      expect(`${year.year}`).toBe(events[number - 1]!.date.slice(0, 4));
    }
  });

  it('fits a narrow page without a dot over another', () => {
    const { rows, height } = layOutColumns(events);
    const dots = rows.flatMap((row) => row.dots);
    expect(dots.length).toBe(events.length);
    expect(overlaps(dots.map(around))).toEqual([]);
    for (const { x, y } of dots) {
      expect(x + DOT_RADIUS).toBeLessThanOrEqual(COLUMNS_WIDTH);
      expect(y + DOT_RADIUS).toBeLessThanOrEqual(height);
    }
  });
});

const FORMS: [string, PictureForm][] = [
  ['wide', WIDE],
  ['narrow', NARROW],
];

describe.each(FORMS)('the %s picture of connections', (_name, form) => {
  it.each(library.entities.map((entity) => [entity.name, entity] as const))(
    'of %s has all of them, none over another',
    (name, entity) => {
      const connections = connectionsOf(entity, library);
      const { edges, centre, height } = layOutRelations(name, connections, form);
      const boxes = edges.flatMap((edge) => edge.boxes);
      expect(boxes.length).toBe(countConnections(connections));
      const labels = edges.map(({ label }) => ({
        x: label.x,
        y: label.y,
        width: Math.max(...label.lines.map(({ length }) => length)) * 6.6,
        height: label.lines.length * 18,
      }));
      const middle = { x: 0, y: centre.y, width: form.width, height: centre.height };
      expect(overlaps([...boxes, ...labels, middle])).toEqual([]);
      for (const { x, y, width, height: tall } of [...boxes, ...labels]) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(form.width);
        expect(y + tall).toBeLessThanOrEqual(height);
      }
    },
  );
});

describe('connections', () => {
  it('name every relation of the dataset at both of its ends', () => {
    const relations = dataset.entities.flatMap((entity) => entity.relations).length;
    const all = library.entities.map((entity) => countConnections(connectionsOf(entity, library)));
    expect(all.reduce((sum, count) => sum + count, 0)).toBe(2 * relations);
  });
});

describe('lines of text', () => {
  it.each([
    ['one two three', 70, ['one two', 'three']],
    ['China–Vietnam', 80, ['China–', 'Vietnam']],
    ['abcdefghijkl', 50, ['abcde', 'fghij', 'kl']],
    ['a', 1, ['a']],
  ])('of “%s” at %d are %j', (words, width, lines) => {
    expect(textLines(words, width, 10)).toEqual(lines);
  });
});
