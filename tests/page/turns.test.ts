import { describe, expect, it } from 'vitest';
import { backgroundTurns, inSlices } from '../../page/slices.ts';

/** Resolves after many turns of the page: whatever could come has come. */
async function turnsPass(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setTimeout(resolve));
}

describe('a turn', () => {
  it('waits for what is held before it is asked for', async () => {
    const turns = backgroundTurns(window);
    const { promise, resolve } = Promise.withResolvers<void>();
    turns.hold(promise);
    let came = false;
    const turn = turns.next(new AbortController().signal).then(() => (came = true));
    await turnsPass();
    expect(came).toBe(false);
    resolve();
    await turn;
  });

  it('waits for what is held while it is on its way', async () => {
    const turns = backgroundTurns(window);
    const { promise, resolve } = Promise.withResolvers<void>();
    let came = false;
    const turn = turns.next(new AbortController().signal).then(() => (came = true));
    // The wait for nothing is over, that for the browser has begun.
    await Promise.resolve();
    turns.hold(promise);
    await turnsPass();
    expect(came).toBe(false);
    resolve();
    await turn;
  });

  it('comes when whoever is waited for never settles', async () => {
    const turns = backgroundTurns(window);
    turns.hold(new Promise(() => undefined));
    await turns.next(new AbortController().signal);
  });

  it('never comes to work that was ended', async () => {
    const end = new AbortController();
    const turns = backgroundTurns(window);
    const turn = turns.next(end.signal);
    end.abort('ended');
    await expect(turn).rejects.toBe('ended');
  });
});

describe('work in slices', () => {
  it('goes on only when what a pause waits for is there', async () => {
    const seen: string[] = [];
    let steps = 0;
    const work = {
      step: () => {
        seen.push(`step ${++steps}`);
        return steps < 2;
      },
      pause: async () => {
        seen.push('pause');
        await new Promise((resolve) => setTimeout(resolve, 10));
        seen.push('answer');
      },
    };
    const noTime = { ...backgroundTurns(window), now: () => 10 * steps };
    await inSlices(work, noTime, new AbortController().signal);
    expect(seen).toEqual(['step 1', 'pause', 'answer', 'step 2', 'pause', 'answer']);
  });
});
