import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isHidden, setHidden } from '../../extension/hidden-tabs.ts';
import { hideMarks } from '../../extension/tab-commands.ts';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

describe('a tab whose marks the reader has hidden', () => {
  it('is remembered until he wants them back', async () => {
    expect(await isHidden(3)).toBe(false);
    await setHidden(3, true);
    await setHidden(3, true);
    await setHidden(4, true);
    expect(await Promise.all([3, 4, 5].map(isHidden))).toEqual([true, true, false]);
    await setHidden(3, false);
    expect(await Promise.all([3, 4].map(isHidden))).toEqual([false, true]);
  });

  it('is remembered beside one that is hidden in the same moment', async () => {
    await Promise.all([setHidden(3, true), setHidden(4, true), setHidden(3, false)]);
    expect(await Promise.all([3, 4].map(isHidden))).toEqual([false, true]);
  });

  it('leaves nothing in the storage on disk', async () => {
    await setHidden(3, true);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    expect(await fakeBrowser.storage.sync.get()).toEqual({});
  });

  it('counts as shown when what is remembered cannot be read', async () => {
    await fakeBrowser.storage.session.set({ 'hidden-tabs': 'nonsense' });
    expect(await isHidden(3)).toBe(false);
  });

  it('counts as shown when the memory fails', async () => {
    await setHidden(3, true);
    vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValue(new Error('no memory'));
    expect(await isHidden(3)).toBe(false);
  });

  const failing = {
    'a write that rejects': () => reject('set'),
    'a write that throws': () => fail('set'),
    'a reading that rejects': () => reject('get'),
    'a reading that throws': () => fail('get'),
  };
  const reject = (way: 'get' | 'set') =>
    vi.spyOn(fakeBrowser.storage.session, way).mockRejectedValue(new Error('no memory'));
  const fail = (way: 'get' | 'set') =>
    vi.spyOn(fakeBrowser.storage.session, way).mockImplementation(() => {
      throw new Error('no memory');
    });

  it.each(
    Object.entries(failing).flatMap(([how, breaks]) =>
      [true, false].map((hidden) => ({ how, breaks, hidden, to: hidden ? 'hide' : 'show' })),
    ),
  )('is refused aloud, with all as it was: to $to it over $how', async ({ breaks, hidden }) => {
    const told = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined as never);
    await setHidden(4, true);
    if (!hidden) await setHidden(3, true);
    const before = await fakeBrowser.storage.session.get();
    const broken = breaks();
    await expect(hideMarks(3, hidden)).rejects.toThrow('no memory');
    broken.mockRestore();
    expect(told).not.toHaveBeenCalled();
    expect(await fakeBrowser.storage.session.get()).toEqual(before);

    await hideMarks(3, hidden);
    expect(told).toHaveBeenCalledExactlyOnceWith(3, {
      backstory: 'hidden-changed',
      request: hidden,
    });
    expect(await Promise.all([3, 4].map(isHidden))).toEqual([hidden, true]);
  });
});
