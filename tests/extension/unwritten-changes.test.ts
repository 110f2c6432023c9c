import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULTS, loadSettings, type Settings } from '../../extension/settings.ts';
import { type Change, UnwrittenChanges } from '../../extension/unwritten-changes.ts';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

const EVERY: Change = (now) => ({ ...now, density: 'every' });
const BROAD: Change = (now) => ({ ...now, markStyle: 'broad' });
const DOTTED: Change = (now) => ({ ...now, markStyle: 'dotted' });

const stored = async () => (await loadSettings()).settings;

function made(...changes: Change[]): UnwrittenChanges {
  const unwritten = new UnwrittenChanges();
  for (const change of changes) unwritten.add(change);
  return unwritten;
}

const breakOnce = () =>
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));

describe('changes of the settings', () => {
  it('that are made in the same moment are all written, in their order', async () => {
    const unwritten = made(BROAD, EVERY, DOTTED);
    const all = await Promise.all([BROAD, EVERY, DOTTED].map((each) => unwritten.write(each)));
    expect(all.map(({ after }) => [after.density, after.markStyle])).toEqual([
      [DEFAULTS.density, 'broad'],
      ['every', 'broad'],
      ['every', 'dotted'],
    ]);
    expect(await stored()).toEqual({ ...DEFAULTS, density: 'every', markStyle: 'dotted' });
    expect(unwritten.onto(DEFAULTS)).toBe(DEFAULTS);
  });

  it('that are made while one is being written stay to be shown', async () => {
    const unwritten = made(BROAD);
    const writing = unwritten.write(BROAD);
    unwritten.add(EVERY);
    const { after } = await writing;
    expect(after.density).toBe(DEFAULTS.density);
    expect(unwritten.onto(after).density).toBe('every');
  });

  it('that could not be written are written by the next, and not twice', async () => {
    const unwritten = made(BROAD);
    breakOnce();
    await expect(unwritten.write(BROAD)).rejects.toThrow('full');
    expect(unwritten.onto(DEFAULTS).markStyle).toBe('broad');
    unwritten.add(EVERY);
    const { before, after } = await unwritten.write(EVERY);
    expect([before, after]).toEqual([
      DEFAULTS,
      { ...DEFAULTS, markStyle: 'broad', density: 'every' } satisfies Settings,
    ]);
    const again = await unwritten.write(BROAD);
    expect(again.after).toEqual(again.before);
    expect(await stored()).toEqual(after);
  });

  it('are not lost to one before them that failed', async () => {
    const unwritten = made(BROAD, EVERY);
    breakOnce();
    const [first, second] = await Promise.allSettled([
      unwritten.write(BROAD),
      unwritten.write(EVERY),
    ]);
    expect([first.status, second.status]).toEqual(['rejected', 'fulfilled']);
    expect(await stored()).toEqual({ ...DEFAULTS, markStyle: 'broad', density: 'every' });
  });
});
