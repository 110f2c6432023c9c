import { describe, expect, it, vi } from 'vitest';
import { Reader } from '../../page/reader.ts';
import { EVERYTHING, frames, markedTexts, readPage, settled } from './open-page.ts';

const HTML = `<p id="a">Huawei and ZTE; Huawei again.</p><p id="b">ZTE, Huawei and TikTok.</p>`;

describe('how often an entity is marked', () => {
  it.each([
    ['every', ['Huawei', 'ZTE', 'Huawei', 'ZTE', 'Huawei', 'TikTok']],
    ['block', ['Huawei', 'ZTE', 'ZTE', 'Huawei', 'TikTok']],
    ['page', ['Huawei', 'ZTE', 'TikTok']],
  ] as const)('is the reader’s choice: %s', async (density, marks) => {
    const { view, session } = await readPage({ html: HTML, marking: { density } });
    await vi.waitFor(() => expect(markedTexts(view)).toEqual(marks));
    expect(session.summary().mentions).toBe(6);
  });

  it('changes at once, and nothing is read again', async () => {
    const { view, session } = await readPage({ html: HTML });
    const reading = vi.spyOn(Reader.prototype, 'read');
    session.setMarking({ ...EVERYTHING, density: 'page' });
    expect(markedTexts(view)).toEqual(['Huawei', 'ZTE', 'TikTok']);
    session.setMarking(EVERYTHING);
    expect(markedTexts(view).length).toBe(6);
    expect(reading).not.toHaveBeenCalled();
    reading.mockRestore();
  });

  it('follows the page: the first mention goes, and the next one is the first', async () => {
    const page = await readPage({ html: HTML, marking: { density: 'page' } });
    page.document.querySelector('#a')!.remove();
    await settled(page);
    await vi.waitFor(() => expect(markedTexts(page.view)).toEqual(['ZTE', 'Huawei', 'TikTok']));
  });

  it('does not spend the page’s one mark on hidden text', async () => {
    const { view } = await readPage({
      html: `<p style="display:none">Huawei</p><p>Now Huawei.</p>`,
      marking: { density: 'page' },
    });
    const [range] = [...view.CSS.highlights.get('backstory-upper')!];
    expect(range!.startContainer.textContent).toBe('Now Huawei.');
  });
});

describe('hidden marks', () => {
  it('are gone at once and come back, and nothing is read again', async () => {
    const { view, session } = await readPage({ html: HTML });
    const reading = vi.spyOn(Reader.prototype, 'read');
    session.setHidden(true);
    expect(view.CSS.highlights.size).toBe(0);
    expect(await session.next()).toBe(false);
    expect(session.summary().mentions).toBe(6);
    session.setHidden(false);
    expect(markedTexts(view).length).toBe(6);
    expect(reading).not.toHaveBeenCalled();
    reading.mockRestore();
  });

  it('take an open card with them', async () => {
    const { session, document } = await readPage({ html: HTML });
    await session.next();
    expect(document.documentElement.children.length).toBe(3);
    session.setHidden(true);
    expect(document.documentElement.children.length).toBe(2);
  });

  it('stay hidden while the page changes', async () => {
    const page = await readPage({ html: HTML, hidden: true });
    page.document.body.append('SenseTime');
    await settled(page);
    expect(page.view.CSS.highlights.size).toBe(0);
    page.session.setHidden(false);
    expect(markedTexts(page.view).length).toBe(7);
  });
});

describe('quiet mode', () => {
  it('leaves no trace on the page, and the summary is the same', async () => {
    const style = vi.fn(async () => {});
    const desk = vi.fn(async () => Promise.reject(new Error('not wanted')));
    const { view, session } = await readPage({ html: HTML, marking: { quiet: true }, style, desk });
    await frames(view, 2);
    expect(view.CSS.highlights.size).toBe(0);
    expect(session.summary().mentions).toBe(6);
    expect([style, desk].map((each) => each.mock.calls.length)).toEqual([0, 0]);
  });

  it('takes out what is there when it begins, and ends with everything back', async () => {
    const style = vi.fn(async (_wanted: boolean) => {});
    const { view, session } = await readPage({ html: HTML, style });
    session.setMarking({ ...EVERYTHING, quiet: true });
    expect(view.CSS.highlights.size).toBe(0);
    session.setMarking(EVERYTHING);
    expect(markedTexts(view).length).toBe(6);
    expect(style.mock.calls).toEqual([[true], [false], [true]]);
  });

  it('scrolls to a mention and opens no card', async () => {
    const { session, document } = await readPage({
      html: `<div style="height:3000px"></div>${HTML}`,
      marking: { quiet: true },
    });
    const { firstMention } = session.summary().entities[0]!;
    expect(await session.jump(firstMention)).toBe(true);
    expect(document.scrollingElement!.scrollTop).toBeGreaterThan(1000);
    expect(document.documentElement.children.length).toBe(2);
  });
});

describe('what the reader does not want to see', () => {
  const first = 'Huawei and Chak Sopheap.';

  it.each([
    ['a type of entity', { hiddenTypes: ['person'] }],
    ['a spelling everywhere', { silenced: [silence('chak-sopheap', 'Chak Sopheap', null)] }],
    ['a spelling on this site', { silenced: [silence('chak-sopheap', 'Chak Sopheap', '')] }],
  ])('is not marked and still counted: %s', async (_case, marking) => {
    const { view, session } = await readPage({ html: `<p>${first}</p>`, marking });
    expect(markedTexts(view)).toEqual(['Huawei']);
    expect(session.summary().mentions).toBe(2);
  });

  it.each([
    ['on another site', [silence('chak-sopheap', 'Chak Sopheap', 'news.example')]],
    ['in another spelling', [silence('chak-sopheap', 'Sopheap', null)]],
    ['for another entity', [silence('huawei', 'Chak Sopheap', null)]],
  ])('is marked where it was silenced %s', async (_case, silenced) => {
    const { view } = await readPage({ html: `<p>${first}</p>`, marking: { silenced } });
    expect(markedTexts(view)).toEqual(['Huawei', 'Chak Sopheap']);
  });

  function silence(entity: string, alias: string, site: string | null) {
    return { entity, alias, site };
  }
});

describe('the first mention on the page', () => {
  it('is the first that is wanted: a silenced spelling does not take the one mark', async () => {
    const { view } = await readPage({
      html: '<p>Huawei Technologies came.</p><p>Huawei went.</p>',
      marking: {
        density: 'page',
        silenced: [{ entity: 'huawei', alias: 'Huawei Technologies', site: null }],
      },
    });
    await vi.waitFor(() => expect(markedTexts(view)).toEqual(['Huawei']));
  });
});
