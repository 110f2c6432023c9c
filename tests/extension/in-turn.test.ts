import { describe, expect, it } from 'vitest';
import { inTurnAt } from '../../extension/in-turn.ts';

describe('turns at a place', () => {
  it('are waited for there, and nowhere else', async () => {
    const turn = inTurnAt();
    const seen: string[] = [];
    let release = () => {};
    const stuck = turn('here', () => new Promise<void>((done) => (release = done)));
    const after = turn('here', async () => void seen.push('here'));
    await turn('there', async () => void seen.push('there'));
    expect(seen).toEqual(['there']);
    release();
    await Promise.all([stuck, after]);
    expect(seen).toEqual(['there', 'here']);
  });

  it('come also after one that failed, and each tells how it went', async () => {
    const turn = inTurnAt();
    const failing = turn('here', () => Promise.reject(new Error('gone')));
    const next = turn('here', async () => 7);
    await expect(failing).rejects.toThrow('gone');
    expect(await next).toBe(7);
    expect(await turn('here', async () => 8)).toBe(8);
  });
});
