/** A page whose pointer runs by a clock that the test moves: where it is real, nothing waits for real time. */
import { FakeClock } from './fake-clock.ts';
import { jumpTo, movePointer } from './open-card.ts';
import { frames, type PageOptions, type ReadPage, readPage } from './open-page.ts';

/** Milliseconds between two reports of a pointer that moves: one frame. */
export const FRAME = 16;

interface Point {
  x: number;
  y: number;
}

export interface ClockedPage extends ReadPage {
  clock: FakeClock;
  /** Rests for that long. */
  rest(milliseconds: number): Promise<void>;
  /** Puts the pointer somewhere, in no time. */
  point(to: Point): Promise<void>;
  /** Moves in a straight line at so many px a second, and tells the time at which it is there. */
  travel(way: { from: Point; to: Point; speed: number }, each?: () => void): Promise<void>;
}

/** Reads a page, has the card's code at hand, and stops the clock of the page. */
export async function readClocked(options: PageOptions & { entity: string }): Promise<ClockedPage> {
  const page = await readPage(options);
  await jumpTo(page, options.entity);
  page.document.documentElement
    .lastElementChild!.shadowRoot!.querySelector<HTMLElement>('.close')!
    .click();
  const { view } = page;
  const clock = new FakeClock();
  const alarms = new Map<number, () => void>();
  view.performance.now = () => clock.now();
  view.setTimeout = ((action: () => void, milliseconds: number) => {
    const id = 1_000_000 + alarms.size;
    alarms.set(id, clock.after(milliseconds, action));
    return id;
  }) as typeof view.setTimeout;
  view.clearTimeout = ((id: number) => alarms.get(id)?.()) as typeof view.clearTimeout;

  /** Lets the page see what happened: the pointer's place once a frame, and a card on its way. */
  const seen = () => frames(view, 2);
  const point = async (to: Point) => {
    movePointer(view, to);
    await seen();
  };
  return {
    ...page,
    clock,
    point,
    async rest(milliseconds) {
      clock.advance(milliseconds);
      await seen();
    },
    async travel({ from, to, speed }, each = () => {}) {
      const [width, height] = [to.x - from.x, to.y - from.y];
      const steps = Math.ceil(Math.hypot(width, height) / ((speed * FRAME) / 1000));
      for (let step = 1; step <= steps; step++) {
        const part = step / steps;
        await point({ x: from.x + width * part, y: from.y + height * part });
        each();
        clock.advance(FRAME);
      }
      await seen();
    },
  };
}
