import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  DEFAULTS,
  loadSettings,
  readSettings,
  type Settings,
  unreadableSettings,
  updateSettings,
  watchSettings,
} from '../../extension/settings.ts';

const OTHER: Settings = { ...DEFAULTS, countries: { ...DEFAULTS.countries, malaysia: false } };

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('have all countries on at first', async () => {
    expect(await loadSettings()).toEqual({ settings: DEFAULTS, unreadable: false });
    expect(Object.values(DEFAULTS.countries)).toEqual([true, true, true, true]);
  });

  it('come back as they were saved, from local storage and nowhere else', async () => {
    await updateSettings(() => ({ ...OTHER }));
    expect(await loadSettings()).toEqual({ settings: OTHER, unreadable: false });
    expect(await fakeBrowser.storage.sync.get()).toEqual({});
  });

  it.each([
    ['a string', 'nonsense'],
    ['null', null],
    ['a number', 7],
    ['a list', []],
    ['an object without a version', { countries: {} }],
    ['a version from the future', { ...DEFAULTS, version: 99 }],
    ['a version of zero', { ...DEFAULTS, version: 0 }],
    ['a broken version', { ...DEFAULTS, version: 1.5 }],
    ['a missing country', { version: 1, countries: { vietnam: true } }],
    ['an unknown density', { ...DEFAULTS, density: 'twice' }],
    ['a site to be left that is no host', { ...DEFAULTS, neverSites: ['a b'] }],
    ['a pattern for more than one host', { ...DEFAULTS, alwaysSites: ['https://*/*'] }],
    ['a missing choice', { version: 2, countries: DEFAULTS.countries, density: 'page' }],
    [
      'a toggle that is no yes or no',
      { ...DEFAULTS, countries: { ...DEFAULTS.countries, region: 'on' } },
    ],
  ])('fall back to the defaults for %s, and say so', (_name, stored) => {
    expect(readSettings(stored)).toEqual({ settings: DEFAULTS, unreadable: true });
  });

  it.each([
    [1, { version: 1, countries: OTHER.countries }, OTHER],
    [2, { ...OTHER, density: 'page', quiet: true }, { ...OTHER, density: 'page', quiet: true }],
  ])('of version %i lose nothing', (_version, stored, settings) => {
    expect(readSettings(stored)).toEqual({ settings, unreadable: false });
  });

  it('of version 2 without sites have none', () => {
    const { alwaysSites: _always, neverSites: _never, ...stored } = OTHER;
    expect(readSettings(stored)).toEqual({ settings: OTHER, unreadable: false });
  });

  it('keep aside what could not be read when new ones are saved', async () => {
    await fakeBrowser.storage.local.set({ settings: 'nonsense' });
    await updateSettings(() => ({ ...OTHER }));
    expect(await fakeBrowser.storage.local.get()).toEqual({
      settings: OTHER,
      'settings-unreadable': 'nonsense',
    });
    expect(await unreadableSettings()).toBe('nonsense');
  });

  it('of a newer version are handed out as they are, before and after others are saved', async () => {
    const newer = { ...DEFAULTS, version: 99, colour: 'green' };
    await fakeBrowser.storage.local.set({ settings: newer });
    expect(await unreadableSettings()).toEqual(newer);
    await updateSettings(() => ({ ...OTHER }));
    expect(await unreadableSettings()).toEqual(newer);
  });

  it('change one after the other, each as the last one left them', async () => {
    await Promise.all([
      updateSettings((now) => ({ ...now, quiet: true })),
      updateSettings((now) => ({ ...now, density: 'page' })),
    ]);
    expect((await loadSettings()).settings).toEqual({ ...DEFAULTS, quiet: true, density: 'page' });
  });

  it('stay as they were when a write fails, and can be changed after it', async () => {
    await updateSettings(() => ({ ...OTHER }));
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('disk full'));
    await expect(updateSettings((now) => ({ ...now, quiet: true }))).rejects.toThrow('disk full');
    expect((await loadSettings()).settings).toEqual(OTHER);
    await updateSettings((now) => ({ ...now, density: 'every' }));
    expect((await loadSettings()).settings).toEqual({ ...OTHER, density: 'every' });
  });

  it('are not written when a change changes nothing', async () => {
    await updateSettings((now) => now);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  it('count as unreadable when the storage itself fails', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('disk'));
    expect(await loadSettings()).toEqual({ settings: DEFAULTS, unreadable: true });
  });

  it('tell watchers of every change until they stop watching', async () => {
    const seen: Settings[][] = [];
    const stop = watchSettings((settings, before) => seen.push([settings, before]));
    await updateSettings(() => ({ ...OTHER }));
    stop();
    await updateSettings(() => ({ ...DEFAULTS }));
    expect(seen).toEqual([[OTHER, DEFAULTS]]);
  });
});
