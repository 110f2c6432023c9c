import { describe, expect, it } from 'vitest';
import { copyOf } from './copy-open.ts';
import { toggled } from './open-page.ts';

const PROSE =
  '<p>The river rose and the road was closed for the day, people in the town said.</p>'.repeat(8);

/** Each mention as its text and the number of its note: “Huawei→1”; pieces of one mention are joined by “+”. */
function mentions(body: HTMLElement): string[] {
  const told: string[] = [];
  for (const mark of body.querySelectorAll('mark')) {
    const entry = mark.id ? `${mark.textContent}→${mark.dataset.note}` : undefined;
    if (entry) told.push(entry);
    else told.push(`${told.pop()}+${mark.textContent}`);
  }
  return told;
}

const copied = (html: string, options?: Parameters<typeof copyOf>[1]) =>
  copyOf(`<article>${html}${PROSE}</article>`, options);

describe('mentions in a copy', () => {
  it.each([
    ['in a line', '<p>Huawei and ZTE, Huawei’s rival.</p>', ['Huawei→1', 'ZTE→2', 'Huawei→1']],
    ['over inline elements', '<p><b>Xi</b> Jinping came.</p>', ['Xi→1+ Jinping']],
    [
      'in several blocks',
      '<p>ZTE.</p><ul><li>Huawei</li><li>ZTE</li></ul>',
      ['ZTE→1', 'Huawei→2', 'ZTE→1'],
    ],
    ['in a table', '<table><tr><td>Huawei</td><td>ZTE</td></tr></table>', ['Huawei→1', 'ZTE→2']],
    [
      'next to text of the same container',
      '<div>Huawei<p>ZTE</p>Huawei</div>',
      ['Huawei→1', 'ZTE→2', 'Huawei→1'],
    ],
    [
      'with a head before the full name',
      '<p>Xi left.</p><p>Xi Jinping came.</p>',
      ['Xi→1', 'Xi Jinping→1'],
    ],
    ['not in code', '<p>Huawei.</p><pre>SenseTime</pre>', ['Huawei→1']],
  ])('%s are wrapped and numbered', (_name, html, expected) => {
    const { body } = copied(html);
    expect(mentions(body)).toEqual(expected);
  });

  it('are focusable and lead to their note', () => {
    const { body } = copied('<p><b>Xi</b> Jinping and Huawei.</p>');
    const named = [...body.querySelectorAll<HTMLElement>('mark[id]')];
    expect(named.map(({ id, tabIndex }) => [id, tabIndex])).toEqual([
      ['mention-1', 0],
      ['mention-2', 0],
    ]);
    const numbers = [...body.querySelectorAll('mark + sup > a')];
    expect(numbers.map((link) => link.getAttribute('href'))).toEqual(['#note-1', '#note-2']);
  });

  it('change no letter of the text', () => {
    const text = 'Huawei met ZTE; Huawei, TikTok and Xi Jinping stayed.';
    const { body } = copied(`<p>${text}</p>`);
    for (const number of body.querySelectorAll('sup')) number.remove();
    expect(body.textContent).toContain(text);
    expect(body.querySelectorAll('mark')).toHaveLength(5);
  });

  it('are found all along a text node that is cut into pieces', () => {
    const sentence = 'Huawei built the road. Nobody else came by on that day. ';
    const { body, notes } = copied(`<p>${sentence.repeat(1200)}</p>`);
    expect(notes.map(({ mentions: own }) => own.length)).toEqual([1200]);
    const marks = [...body.querySelectorAll('mark')];
    expect(marks).toHaveLength(1200);
    expect(new Set(marks.map(({ textContent }) => textContent))).toEqual(new Set(['Huawei']));
    expect(marks.map(({ id }) => id)).toEqual(marks.map((_, index) => `mention-${index + 1}`));
  });

  it('keep their sentence', () => {
    const { notes } = copied('<p>It rained.\n Huawei\n met ZTE. It rained.</p>');
    expect(notes[0]!.mentions[0]!.sentence).toBe('Huawei met ZTE.');
  });

  it.each([
    ['countries', { toggles: toggled('malaysia') }, ['SenseTime→1'], { mentions: 2, names: 1 }],
    ['types', { hiddenTypes: ['company'] }, ['Tô Lâm→1', 'Tô Lâm→1'], { mentions: 1, names: 1 }],
    [
      'silenced spellings',
      { silenced: [{ entity: 'sensetime', alias: 'SenseTime', site: 'news.example' }] },
      ['Tô Lâm→1', 'Tô Lâm→1'],
      { mentions: 1, names: 1 },
    ],
    [
      'spellings silenced elsewhere',
      { silenced: [{ entity: 'sensetime', alias: 'SenseTime', site: 'other.example' }] },
      ['Tô Lâm→1', 'SenseTime→2', 'Tô Lâm→1'],
      { mentions: 0, names: 0 },
    ],
  ])('follow the reader’s choice of %s', (_name, marking, expected, leftOut) => {
    const html = '<p>Tô Lâm spoke.</p><p>SenseTime has an office.</p><p>Tô Lâm spoke.</p>';
    const copy = copied(html, { marking });
    expect(mentions(copy.body)).toEqual(expected);
    expect(copy.leftOut).toEqual(leftOut);
  });
});
