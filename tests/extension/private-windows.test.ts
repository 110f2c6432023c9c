/** What the reader changes in a private window is in force there, and nowhere on disk. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  DEFAULTS,
  deleteStored,
  loadSettings,
  type Settings,
  updateSettings,
  watchSettings,
} from '../../extension/settings.ts';
import { countPrivateWindows } from '../../extension/settings-store.ts';
import { setSilenced } from '../../extension/silence.ts';

const STORED: Settings = { ...DEFAULTS, density: 'page' };
const YITU = { entity: 'yitu', alias: 'Yitu', site: 'news.example' };

const quiet = (settings: Settings): Settings => ({ ...settings, quiet: true });
const onDisk = async () => ({
  local: await fakeBrowser.storage.local.get(),
  sync: await fakeBrowser.storage.sync.get(),
});

/** Windows that are open: the first is an ordinary one. */
let open = [{ id: 1, incognito: false }];

beforeEach(async () => {
  fakeBrowser.reset();
  open = [
    { id: 1, incognito: false },
    { id: 2, incognito: true },
  ];
  vi.spyOn(fakeBrowser.windows, 'getAll').mockImplementation(async () => open as never);
  await updateSettings(() => ({ ...STORED }));
});

const opens = async (id: number) => {
  open = [...open, { id, incognito: true }];
  await fakeBrowser.windows.onCreated.trigger({ id, incognito: true } as never);
};
const closes = async (id: number) => {
  open = open.filter((each) => each.id !== id);
  await fakeBrowser.windows.onRemoved.trigger(id);
};

describe('in a private window', () => {
  it.each([
    ['a choice', () => updateSettings(quiet, 'private')],
    ['a silenced spelling', () => setSilenced({ silenced: YITU, on: true }, 'private')],
  ])('%s is in force there alone and is not written to disk', async (_what, change) => {
    const before = await onDisk();
    await change();
    expect((await loadSettings('private')).settings).not.toEqual(STORED);
    expect((await loadSettings('ordinary')).settings).toEqual(STORED);
    expect(await onDisk()).toEqual(before);
  });

  it('what is stored is in force until something is changed', async () => {
    expect((await loadSettings('private')).settings).toEqual(STORED);
    await updateSettings(quiet, 'private');
    await updateSettings(() => ({ ...STORED, density: 'every' }), 'ordinary');
    expect((await loadSettings('private')).settings).toEqual(quiet(STORED));
  });

  it('a page of the extension is told by the browser where it is', async () => {
    const here = vi.spyOn(fakeBrowser.extension, 'inIncognitoContext', 'get');
    here.mockReturnValue(true);
    const before = await onDisk();
    await updateSettings(quiet);
    expect((await loadSettings()).settings.quiet).toBe(true);
    await deleteStored();
    expect((await loadSettings()).settings).toEqual(DEFAULTS);
    expect(await onDisk()).toEqual(before);
    here.mockRestore();
  });

  it('changes are told to those who look there, and to nobody else', async () => {
    const [here, elsewhere] = [vi.fn(), vi.fn()];
    const ends = [watchSettings(here, 'private'), watchSettings(elsewhere, 'ordinary')];
    await updateSettings(quiet, 'private');
    await vi.waitFor(() => expect(here).toHaveBeenCalledExactlyOnceWith(quiet(STORED), STORED));
    expect(elsewhere).not.toHaveBeenCalled();
    for (const end of ends) end();
  });

  it('changes of what is stored are told for as long as nothing covers it', async () => {
    const here = vi.fn();
    const end = watchSettings(here, 'private');
    const every: Settings = { ...STORED, density: 'every' };
    await updateSettings(() => ({ ...every }), 'ordinary');
    await vi.waitFor(() => expect(here).toHaveBeenCalledExactlyOnceWith(every, STORED));
    await updateSettings(quiet, 'private');
    await vi.waitFor(() => expect(here).toHaveBeenCalledTimes(2));
    await updateSettings(() => ({ ...STORED }), 'ordinary');
    await loadSettings('private');
    expect(here).toHaveBeenCalledTimes(2);
    end();
  });

  it('a choice lasts until the last of them closes', async () => {
    countPrivateWindows();
    await updateSettings(quiet, 'private');
    await opens(3);
    await closes(2);
    await closes(1);
    expect((await loadSettings('private')).settings).toEqual(quiet(STORED));
    await closes(3);
    expect((await loadSettings('private')).settings).toEqual(STORED);
    expect(await fakeBrowser.storage.session.get()).toEqual({});
  });

  it('nothing of a choice is left when the last of them close in the same moment', async () => {
    countPrivateWindows();
    await updateSettings(quiet, 'private');
    await opens(3);
    open = open.filter(({ incognito }) => !incognito);
    await Promise.all([2, 3].map((id) => fakeBrowser.windows.onRemoved.trigger(id)));
    expect(await fakeBrowser.storage.session.get()).toEqual({});
  });

  it('a choice lasts in windows that open in the same moment', async () => {
    countPrivateWindows();
    await updateSettings(quiet, 'private');
    await Promise.all([opens(3), opens(4)]);
    await closes(2);
    await closes(4);
    expect((await loadSettings('private')).settings).toEqual(quiet(STORED));
  });

  it('a choice has no part in a later one, also where nobody saw the last one close', async () => {
    await updateSettings(quiet, 'private');
    open = [];
    expect((await loadSettings('private')).settings).toEqual(STORED);
    countPrivateWindows();
    await opens(9);
    expect((await loadSettings('private')).settings).toEqual(STORED);
    expect(await fakeBrowser.storage.session.get()).toEqual({});
  });
});
