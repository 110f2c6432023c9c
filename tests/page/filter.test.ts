import { describe, expect, it, vi } from 'vitest';
import { TOGGLES, type Toggle } from '../../engine/toggles.ts';
import { Reader } from '../../page/reader.ts';
import { EVERYTHING, frames, markedTexts, readPage, toggled } from './open-page.ts';

const only = (...on: Toggle[]) => ({ ...EVERYTHING, toggles: toggled(...on) });

/** Entities of Vietnam, Cambodia, Malaysia, of all three, and of none of them. */
const HTML = `<p>Bộ Công an.</p><p>Huawei.</p><p>ByteDance.</p>
<p>Belt and Road Initiative.</p><p>Great Firewall of China.</p><p>Huawei again.</p>`;

const ALL = [
  'Bộ Công an',
  'Huawei',
  'ByteDance',
  'Belt and Road Initiative',
  'Great Firewall of China',
  'Huawei',
];

describe('the country filter', () => {
  it.each([
    { on: [...TOGGLES], marks: ALL },
    { on: [], marks: [] },
    { on: ['vietnam'], marks: [ALL[0], ALL[3]] },
    { on: ['malaysia'], marks: [ALL[2], ALL[3]] },
    { on: ['cambodia'], marks: [ALL[1], ALL[3], ALL[4], ALL[5]] },
    { on: ['region'], marks: [] },
  ] as const)('with $on on leaves the marks of these countries', async ({ on, marks }) => {
    const { view } = await readPage({ html: HTML, marking: { toggles: toggled(...on) } });
    expect(markedTexts(view)).toEqual(marks);
  });

  it('changes marks at once, and reads nothing again', async () => {
    const { view, session } = await readPage({ html: HTML });
    const reading = vi.spyOn(Reader.prototype, 'read');
    const before = session.summary().entities.map(({ firstMention }) => firstMention);
    session.setMarking(only('malaysia'));
    expect(markedTexts(view)).toEqual(['ByteDance', 'Belt and Road Initiative']);
    session.setMarking(EVERYTHING);
    await frames(view, 2);
    expect(markedTexts(view)).toEqual(ALL);
    expect(session.summary().entities.map(({ firstMention }) => firstMention)).toEqual(before);
    expect(reading).not.toHaveBeenCalled();
    reading.mockRestore();
  });

  it('does not let marks flicker that stay', async () => {
    const { view, session } = await readPage({ html: HTML });
    session.setMarking(EVERYTHING);
    expect(markedTexts(view)).toEqual(ALL);
  });

  it('closes the card of a mention that it hides', async () => {
    const { document, session } = await readPage({ html: HTML });
    await session.next();
    expect(document.documentElement.children.length).toBe(3);
    session.setMarking(only('malaysia'));
    expect(document.documentElement.children.length).toBe(2);
  });
});

describe('the summary', () => {
  it('counts the mentions that each toggle governs, whatever is on', async () => {
    const { session } = await readPage({ html: HTML, marking: { toggles: toggled() } });
    const { mentions, counts, complete } = session.summary();
    expect({ mentions, counts, complete }).toEqual({
      mentions: 6,
      counts: { vietnam: 2, cambodia: 4, malaysia: 2, region: 0 },
      complete: true,
    });
  });

  it('lists entities in the order of their first mention', async () => {
    const { session } = await readPage({ html: HTML });
    expect(session.summary().entities.map(({ entity, count }) => [entity, count])).toEqual([
      ['vietnam-ministry-of-public-security', 1],
      ['huawei', 2],
      ['bytedance', 1],
      ['belt-and-road-initiative', 1],
      ['great-firewall', 1],
    ]);
  });

  it('quotes the sentence of the first mention on one line', async () => {
    const { session } = await readPage({
      html: '<p>Nothing here. The firm\n  <b>Hua</b>wei\u00a0built it. More.</p>',
    });
    expect(session.summary().entities[0]!.firstSentence).toBe('The firm Huawei built it.');
  });

  it('keeps the order of the page, also for what came later', async () => {
    const { document, session } = await readPage({ html: '<p>Huawei</p>' });
    document.body.insertAdjacentHTML('afterbegin', '<p>TikTok</p>');
    await expect
      .poll(() => session.summary().entities.map(({ entity }) => entity))
      .toEqual(['tiktok', 'huawei']);
  });
});
