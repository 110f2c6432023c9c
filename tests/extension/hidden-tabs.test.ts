import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isHidden, setHidden } from '../../extension/hidden-tabs.ts';

beforeEach(() => fakeBrowser.reset());

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

  it('leaves nothing in the storage on disk', async () => {
    await setHidden(3, true);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    expect(await fakeBrowser.storage.sync.get()).toEqual({});
  });

  it('counts as shown when what is remembered cannot be read', async () => {
    await fakeBrowser.storage.session.set({ 'hidden-tabs': 'nonsense' });
    expect(await isHidden(3)).toBe(false);
  });
});
