import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { setMarkStyle } from '../../extension/mark-style.ts';
import type { MarkStyle } from '../../extension/settings.ts';

const PAGE = { tab: 3, frame: 0 };
const OTHER = { tab: 4, frame: 0 };
const STUCK = { tab: 5, frame: 0 };

/** The sheets that a browser has put into each tab, each step of its own taking a while. */
let sheets: Map<number, Set<string>>;

beforeEach(() => {
  sheets = new Map();
  type Injection = Parameters<typeof fakeBrowser.scripting.insertCSS>[0];
  const change = (act: 'add' | 'delete') => async (injection: Injection) => {
    await new Promise((done) => setTimeout(done));
    const tab = injection.target.tabId;
    const within = sheets.get(tab) ?? new Set();
    sheets.set(tab, within);
    within[act](injection.css!);
  };
  vi.spyOn(fakeBrowser.scripting, 'insertCSS').mockImplementation(change('add'));
  vi.spyOn(fakeBrowser.scripting, 'removeCSS').mockImplementation(change('delete'));
});
afterEach(() => vi.restoreAllMocks());

const put = (style: MarkStyle | undefined, frame = PAGE) => setMarkStyle(frame, async () => style);

/** The sheets that are left in a tab after only this look has been put in. */
async function alone(style: MarkStyle): Promise<string[]> {
  await put(style, OTHER);
  return [...sheets.get(OTHER.tab)!];
}

describe('the style of the marks', () => {
  it('is one look and no other, whatever was there before', async () => {
    const looks: string[] = [];
    for (const style of ['lines', 'broad', 'dotted', 'lines'] as const) {
      await put(style);
      expect(sheets.get(PAGE.tab)!.size).toBe(1);
      looks.push(...sheets.get(PAGE.tab)!);
    }
    expect(new Set(looks).size).toBe(3);
    await put(undefined);
    expect([...sheets.get(PAGE.tab)!]).toEqual([]);
  });

  it.each([
    ['lines', 'broad'],
    ['dotted', 'broad'],
    ['broad', 'lines'],
  ] as const)(
    'is the later one when %s and %s are wanted in the same moment',
    async (first, second) => {
      await Promise.all([put(first), put(second)]);
      expect([...sheets.get(PAGE.tab)!]).toEqual(await alone(second));
    },
  );

  it('is asked for when its turn has come', async () => {
    let chosen: MarkStyle = 'lines';
    const inForce = async () => chosen;
    const both = [setMarkStyle(PAGE, inForce), setMarkStyle(PAGE, inForce)];
    chosen = 'broad';
    await Promise.all(both);
    expect([...sheets.get(PAGE.tab)!]).toEqual(await alone('broad'));
  });

  it('comes into other tabs while one does not answer', async () => {
    void setMarkStyle(STUCK, () => new Promise(() => {}));
    void put('broad', STUCK);
    expect((await alone('dotted')).length).toBe(1);
    expect(sheets.has(STUCK.tab)).toBe(false);
  });
});
