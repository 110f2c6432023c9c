import { describe, expect, it } from 'vitest';
import { HoverIntent } from '../../page/intent.ts';
import { FakeClock } from './fake-clock.ts';

/**
 * A pointer's way: `ms@place` holds it there; places are mentions, `card`, `-` for bare page, or
 * `way` for bare page on the way to the card.
 */
type Way = string;

/** Milliseconds between two reports of a pointer that keeps moving: one frame. */
const FRAME = 16;

/** Walks the way and tells what happened when, as `ms open a` and `ms close`. */
function walk(way: Way): string[] {
  const clock = new FakeClock();
  const events: string[] = [];
  const intent = new HoverIntent<string>(clock, {
    open: (target) => events.push(`${clock.now()} open ${target}`),
    close() {
      events.push(`${clock.now()} close`);
      intent.setOpen(undefined);
    },
  });
  for (const step of way.split(' ')) {
    const [, moving, milliseconds, place] = /^(~?)(\d+)@(.+)$/.exec(step)!;
    const report = () => {
      if (place === 'card') intent.overCard();
      else if (place === 'way') intent.nearing();
      else intent.overPage(target(place!));
    };
    report();
    const until = clock.now() + Number(milliseconds);
    while (moving && clock.now() + FRAME < until) {
      clock.advance(FRAME);
      report();
    }
    clock.advance(until - clock.now());
  }
  return events;
}

const target = (place: string) => (place === '-' ? undefined : place);

describe('a pointer', () => {
  it.each<[what: string, way: Way, events: string[]]>([
    ['opens after 150 ms of rest', '10@- 200@a', ['160 open a']],
    ['opens nothing before', '149@a 10@-', []],
    ['opens after 500 ms at the latest while it moves inside', '~600@a', ['500 open a']],
    ['opens 150 ms after it came to rest inside', '~300@a 200@a', ['450 open a']],
    ['opens nothing on its way over bare page', '500@- ~500@-', []],
    ['opens nothing twice', '200@a ~500@a', ['150 open a']],
    ['starts anew on each mention', '100@a 100@b 100@a', []],
    ['starts anew after it has left', '100@a 20@- 149@a 10@-', []],
    ['closes 300 ms after it left', '200@a 400@-', ['150 open a', '500 close']],
    ['closes 300 ms after it left, also in motion', '200@a ~400@-', ['150 open a', '500 close']],
    ['closes nothing before', '200@a 299@- 400@a', ['150 open a']],
    ['keeps a card that it enters in time', '200@a 299@- 1000@card', ['150 open a']],
    [
      'closes 300 ms after it left the card',
      '200@a 99@- 100@card 400@-',
      ['150 open a', '699 close'],
    ],
    ['may go to and fro', '200@a 250@- 250@card 250@- 250@a 250@-', ['150 open a']],
    ['goes into the card over another mention', '200@a 100@b 900@card', ['150 open a']],
    ['keeps the card all the way to it', '200@a ~1000@way 500@card', ['150 open a']],
    [
      'closes 300 ms after it came to rest on its way',
      '200@a 400@way',
      ['150 open a', '500 close'],
    ],
    ['closes 300 ms after it turned away', '200@a ~500@way ~500@-', ['150 open a', '996 close']],
    ['opens nothing on a way to no card', '~500@way', []],
    ['opens again after closing', '200@a 400@- 200@a', ['150 open a', '500 close', '750 open a']],
  ])('%s', (_what, way, events) => {
    expect(walk(way)).toEqual(events);
  });

  it('opens nothing in a sweep over 20 mentions at 1,000 px/s', () => {
    const sweep = Array.from({ length: 20 }, (_, index) => `60@m${index} 20@-`).join(' ');
    expect(walk(`${sweep} 1000@-`)).toEqual([]);
  });

  it.each<[what: string, way: Way, events: string[]]>([
    ['at rest', '200@a 400@b', ['150 open a', '350 open b']],
    ['over a gap', '200@a 100@- 400@b', ['150 open a', '450 open b']],
    ['that moves, then rests', '200@a ~250@b 400@b', ['150 open a', '600 open b']],
    ['that keeps moving', '200@a ~700@b', ['150 open a', '700 open b']],
    ['over a long gap', '200@a 290@- ~100@b 400@b', ['150 open a', '740 open b']],
  ])('replaces the card by that of an adjacent mention: %s', (_what, way, events) => {
    expect(walk(way)).toEqual(events);
  });

  it('that crosses another mention still closes the card it left', () => {
    expect(walk('200@a 250@- ~100@b 1000@-')).toEqual(['150 open a', '850 close']);
  });
});

describe('a card opened or closed by other means', () => {
  const setUp = () => {
    const clock = new FakeClock();
    const events: string[] = [];
    const intent = new HoverIntent<string>(clock, {
      open: (place) => events.push(`open ${place}`),
      close: () => events.push('close'),
    });
    return { clock, events, intent };
  };

  it('ends what the pointer was waiting for', () => {
    const { clock, events, intent } = setUp();
    intent.overPage('a');
    intent.setOpen('b');
    expect(clock.waiting).toBe(0);
    clock.advance(1000);
    expect(events).toEqual([]);
  });

  it('is not closed by a leave that came before', () => {
    const { clock, events, intent } = setUp();
    intent.setOpen('a');
    intent.overPage(undefined);
    intent.setOpen('b');
    clock.advance(1000);
    expect(events).toEqual([]);
  });

  it('leaves no alarm behind when it is closed', () => {
    const { clock, intent } = setUp();
    intent.setOpen('a');
    intent.overPage('b');
    intent.setOpen(undefined);
    expect(clock.waiting).toBe(0);
  });
});
