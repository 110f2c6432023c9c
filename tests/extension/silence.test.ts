import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULTS, loadSettings } from '../../extension/settings.ts';
import { setSilenced } from '../../extension/silence.ts';

const YITU = { entity: 'yitu', alias: 'Yitu', site: 'news.example' };

beforeEach(() => fakeBrowser.reset());

const silenced = async () => (await loadSettings()).settings.silenced;

describe('a silenced spelling', () => {
  it('is kept once, and taken out again', async () => {
    await setSilenced({ silenced: YITU, on: true });
    await setSilenced({ silenced: YITU, on: true });
    await setSilenced({ silenced: { ...YITU, site: null }, on: true });
    expect(await silenced()).toEqual([YITU, { ...YITU, site: null }]);
    await setSilenced({ silenced: YITU, on: false });
    expect(await silenced()).toEqual([{ ...YITU, site: null }]);
  });

  it('is kept beside one that is silenced in the same moment', async () => {
    const other = { ...YITU, site: 'other.example' };
    await Promise.all([YITU, other].map((each) => setSilenced({ silenced: each, on: true })));
    expect(await silenced()).toEqual([YITU, other]);
  });

  it('never overwrites settings that cannot be read', async () => {
    await fakeBrowser.storage.local.set({ settings: 'nonsense' });
    await expect(setSilenced({ silenced: YITU, on: true })).rejects.toThrow('could not be read');
    expect(await fakeBrowser.storage.local.get()).toEqual({ settings: 'nonsense' });
  });

  it('is refused aloud when the disk is full', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
    await expect(setSilenced({ silenced: YITU, on: true })).rejects.toThrow('full');
    expect((await loadSettings()).settings).toEqual(DEFAULTS);
  });
});
