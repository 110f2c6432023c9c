import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { claimPage, endWithExtension, releasePage } from '../../extension/lifetime.ts';

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a page script', () => {
  it('has a page to itself while its extension lives', () => {
    const world = {} as typeof globalThis;
    expect(claimPage(world)).toBe(true);
    expect(claimPage(world)).toBe(false);
  });

  it('follows a script whose extension is gone', () => {
    const world = {} as typeof globalThis;
    claimPage(world);
    vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(undefined as unknown as string);
    expect(claimPage(world)).toBe(true);
  });

  it('gives the page back to another', () => {
    const world = {} as typeof globalThis;
    claimPage(world);
    releasePage(world);
    expect(claimPage(world)).toBe(true);
  });

  it('stops looking when it is told', () => {
    const end = vi.fn();
    endWithExtension(end)();
    vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(undefined as unknown as string);
    vi.advanceTimersByTime(5000);
    expect(end).not.toHaveBeenCalled();
  });

  it('ends once, within a second of its extension', () => {
    const end = vi.fn();
    endWithExtension(end);
    vi.advanceTimersByTime(5000);
    expect(end).not.toHaveBeenCalled();
    vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(undefined as unknown as string);
    vi.advanceTimersByTime(1000);
    vi.advanceTimersByTime(5000);
    expect(end).toHaveBeenCalledTimes(1);
  });
});
