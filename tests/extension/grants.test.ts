import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  allowOnClick,
  askForHosts,
  giveAllBack,
  giveBack,
  neverRead,
  rememberAdded,
} from '../../extension/grants.ts';
import { DEFAULTS, loadSettings, type Settings, updateSettings } from '../../extension/settings.ts';

const A = 'https://a.example/*';
const B = 'https://b.example/*';

/** A browser that allows what is in `held` and adds what `answer` lets through. */
function browserHolding(held: string[], answer: (asked: string[]) => string[] = () => []) {
  const permissions = {
    contains: vi.fn(async ({ origins }: { origins: string[] }) =>
      origins.every((origin) => held.includes(origin)),
    ),
    getAll: vi.fn(async () => ({ origins: [...held], permissions: [] })),
    request: vi.fn(async ({ origins }: { origins: string[] }) => {
      held.push(...answer(origins));
      return origins.every((origin) => held.includes(origin));
    }),
    remove: vi.fn(async ({ origins }: { origins: string[] }) => {
      for (const origin of origins) held.splice(held.indexOf(origin), 1);
      return true;
    }),
  };
  for (const [name, answers] of Object.entries(permissions))
    vi.spyOn(fakeBrowser.permissions, name as 'contains').mockImplementation(answers as never);
  manifestAsksFor([]);
  return permissions;
}

function manifestAsksFor(host_permissions: string[]): void {
  const manifest = { manifest_version: 3, name: '', version: '1', host_permissions };
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue(
    manifest as unknown as ReturnType<typeof fakeBrowser.runtime.getManifest>,
  );
}

const stored = async () => (await loadSettings()).settings;
const store = (part: Partial<Settings>) => updateSettings(() => ({ ...DEFAULTS, ...part }));

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

describe('asking for hosts', () => {
  it.each([
    ['all', (asked: string[]) => asked, { kind: 'all' }],
    ['a part', (asked: string[]) => asked.slice(1), { kind: 'some', missing: [A] }],
    ['none', () => [], { kind: 'none' }],
  ])('tells that %s of them came', async (_name, answer, outcome) => {
    const { request } = browserHolding([], answer);
    expect(await askForHosts([A, B])).toEqual(outcome);
    expect(request).toHaveBeenCalledExactlyOnceWith({ origins: [A, B] });
  });

  it('tells why the browser could not ask', async () => {
    browserHolding([]).request.mockRejectedValueOnce(new Error('no gesture'));
    expect(await askForHosts([A])).toEqual({ kind: 'failed', why: 'no gesture' });
  });
});

describe('a grant', () => {
  it('is remembered, and ends a never', async () => {
    await store({ neverSites: ['a.example', 'c.example'], alwaysSites: [B] });
    await rememberAdded([A, B, 'https://*/*']);
    expect(await stored()).toMatchObject({ alwaysSites: [B, A], neverSites: ['c.example'] });
  });

  it('that is given back is forgotten', async () => {
    await store({ alwaysSites: [A, B] });
    const { remove } = browserHolding([A, B]);
    await giveBack([A]);
    expect(remove).toHaveBeenCalledExactlyOnceWith({ origins: [A] });
    expect((await stored()).alwaysSites).toEqual([B]);
  });

  it('that the browser has withdrawn can be forgotten', async () => {
    await store({ alwaysSites: [A] });
    const { remove } = browserHolding([]);
    await giveBack([A]);
    expect(remove).not.toHaveBeenCalled();
    expect((await stored()).alwaysSites).toEqual([]);
  });

  it('stays as it was when that cannot be stored', async () => {
    await store({ alwaysSites: [A] });
    const { remove } = browserHolding([A]);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('disk full'));
    await expect(giveBack([A])).rejects.toThrow('disk full');
    await expect(neverRead('a.example')).rejects.toThrow('disk full');
    expect(remove).not.toHaveBeenCalled();
    expect((await stored()).alwaysSites).toEqual([A]);
  });

  it('goes with all others, but for those of the manifest', async () => {
    const { remove } = browserHolding([A, B]);
    manifestAsksFor([B]);
    await giveAllBack();
    expect(remove).toHaveBeenCalledExactlyOnceWith({ origins: [A] });
  });
});

describe('a grant that a private window asked for', () => {
  /** The browser asks in these windows, and its answer reaches the background of those. */
  const here = (isPrivate: boolean) =>
    vi.spyOn(fakeBrowser.extension, 'inIncognitoContext', 'get').mockReturnValue(isPrivate);
  const windows = [{ id: 2, incognito: true }];

  beforeEach(() => {
    vi.spyOn(fakeBrowser.windows, 'getAll').mockImplementation(async () => windows as never);
    browserHolding([], (asked) => asked);
  });
  afterEach(() => vi.unstubAllEnvs());

  it.each([
    ['the one background of Firefox', { background: false, firefox: 'true' }],
    ['the private background of Chromium', { background: true, firefox: undefined }],
  ])('is remembered there alone, by %s', async (_which, { background, firefox }) => {
    vi.stubEnv('FIREFOX', firefox);
    await store({ neverSites: ['a.example'] });
    const before = await fakeBrowser.storage.local.get();
    here(true);
    await askForHosts([A]);
    here(background);
    await rememberAdded([A]);
    const inPrivate = (await loadSettings('private')).settings;
    expect(inPrivate).toMatchObject({ alwaysSites: [A], neverSites: [] });
    expect(await fakeBrowser.storage.local.get()).toEqual(before);
  });

  it('is remembered by no other background of Chromium', async () => {
    vi.stubEnv('FIREFOX', undefined);
    here(true);
    await askForHosts([A]);
    here(false);
    await rememberAdded([A]);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    expect((await loadSettings('private')).settings).toEqual(DEFAULTS);
  });

  it('is remembered once an ordinary window asks for it', async () => {
    vi.stubEnv('FIREFOX', 'true');
    here(true);
    await askForHosts([A]);
    here(false);
    await askForHosts([A]);
    await rememberAdded([A]);
    expect((await loadSettings('ordinary')).settings.alwaysSites).toEqual([A]);
    expect(Object.keys(await fakeBrowser.storage.session.get())).toEqual([]);
  });

  it('is asked for also when the browser’s memory fails', async () => {
    here(true);
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('no room'));
    expect(await askForHosts([A])).toEqual({ kind: 'all' });
  });

  it('is remembered also when the browser’s memory fails', async () => {
    here(false);
    vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValue(new Error('no memory'));
    await rememberAdded([A]);
    expect((await stored()).alwaysSites).toEqual([A]);
  });
});

describe('a site set to never', () => {
  it('is given back and left, until it is allowed again', async () => {
    await store({ alwaysSites: [A, B] });
    const { remove } = browserHolding([A, B]);
    await neverRead('a.example');
    expect(remove).toHaveBeenCalledExactlyOnceWith({ origins: [A] });
    expect(await stored()).toMatchObject({ alwaysSites: [B], neverSites: ['a.example'] });
    await allowOnClick('a.example');
    expect(await stored()).toMatchObject({ alwaysSites: [B], neverSites: [] });
  });
});
