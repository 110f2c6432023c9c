import { describe, expect, it } from 'vitest';
import { headingIn, hostIn, jumpTo } from './open-card.ts';
import { EVERYTHING, markedTexts, type ReadPage, readPage, settled, toggled } from './open-page.ts';

/** The promise, in ms: what a key or a click asks for is there before it is felt as a delay. */
const AT_ONCE = 100;

const LONG = `<!doctype html>${'<p>Huawei met Tô Lâm; SenseTime and ZTE signed.</p>'.repeat(100)}`;

/** Main-thread time of an act, in ms. */
function timeOf(act: () => void): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

describe('a page with 400 mentions', () => {
  const open = (): Promise<ReadPage> => readPage({ html: LONG });

  it('has other marks within 100 ms when a country is turned off or on', async () => {
    const { view, session } = await open();
    expect(session.summary().mentions).toBe(400);
    const all = markedTexts(view);
    const off = { ...EVERYTHING, toggles: toggled('vietnam', 'cambodia', 'region') };
    expect(timeOf(() => session.setMarking(off))).toBeLessThan(AT_ONCE);
    expect(markedTexts(view)).not.toContain('SenseTime');
    expect(markedTexts(view)).toContain('Tô Lâm');
    expect(timeOf(() => session.setMarking(EVERYTHING))).toBeLessThan(AT_ONCE);
    expect(markedTexts(view)).toEqual(all);
  });

  it('has no marks and no card within 100 ms when they are hidden, and keeps off', async () => {
    const page = await open();
    await jumpTo(page, 'huawei');
    expect(headingIn(page.document)).toBe('Huawei');
    expect(timeOf(() => page.session.setHidden(true))).toBeLessThan(AT_ONCE);
    expect(page.view.CSS.highlights.size).toBe(0);
    expect(hostIn(page.document)).toBeUndefined();
    page.document.body.append('ByteDance came.');
    await settled(page);
    expect(page.view.CSS.highlights.size).toBe(0);
  });
});

describe('the words of an open card', () => {
  it('are neither marked nor counted', async () => {
    const page = await readPage({ html: '<p>Huawei built it.</p>' });
    await jumpTo(page, 'huawei');
    await settled(page);
    expect(headingIn(page.document)).toBe('Huawei');
    expect(markedTexts(page.view)).toEqual(['Huawei']);
    expect(page.session.summary().mentions).toBe(1);
  });
});
