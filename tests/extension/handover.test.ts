import { describe, expect, it, vi } from 'vitest';
import {
  leaveDeskMaker,
  leaveScout,
  relieveScout,
  takeDeskMaker,
} from '../../extension/handover.ts';
import type { PageStart } from '../../extension/messages.ts';

const newWorld = () => ({}) as typeof globalThis;
const START = { hidden: false } as PageStart;

describe('a script that takes the place of a scout', () => {
  it('ends it and hears what the background told it', async () => {
    const world = newWorld();
    const end = vi.fn();
    leaveScout({ end, start: () => Promise.resolve(START) }, world);
    await expect(relieveScout(world)).resolves.toBe(START);
    expect(end).toHaveBeenCalledOnce();
  });

  it('has nothing to do where another has taken it before', () => {
    const world = newWorld();
    leaveScout({ end: vi.fn(), start: () => Promise.resolve(START) }, world);
    relieveScout(world);
    expect(relieveScout(world)).toBeUndefined();
  });

  it('has nothing to do where there is no scout', () => {
    expect(relieveScout(newWorld())).toBeUndefined();
  });

  it('leaves a scout alone that did not call: the call came from the page before', () => {
    const world = newWorld();
    const end = vi.fn();
    let start: Promise<PageStart> | undefined;
    leaveScout({ end, start: () => start }, world);
    expect(relieveScout(world)).toBeUndefined();
    expect(end).not.toHaveBeenCalled();
    start = Promise.resolve(START);
    expect(relieveScout(world)).toBe(start);
    expect(end).toHaveBeenCalledOnce();
  });

  it('hears of a failure', async () => {
    const world = newWorld();
    leaveScout({ end: vi.fn(), start: () => Promise.reject(new Error('nobody answered')) }, world);
    await expect(relieveScout(world)).rejects.toThrow('nobody answered');
  });
});

describe('the maker of card desks', () => {
  it('is the one that was left last', () => {
    const world = newWorld();
    leaveDeskMaker('old', world);
    leaveDeskMaker('new', world);
    expect(takeDeskMaker<string>(world)).toBe('new');
  });

  it('is missed in words', () => {
    expect(() => takeDeskMaker(newWorld())).toThrow('has not run');
  });
});
