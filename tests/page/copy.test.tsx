import report from 'virtual:backstory/report';
import axe from 'axe-core';
import { render } from 'preact';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { CopyPage, type CopyPageProps } from '../../components/CopyPage.tsx';
import style from '../../components/copy.css?inline';
import type { CopyState } from '../../components/copy-state.ts';
import { ADDRESS, copyOf } from './copy-open.ts';
import { t } from './open-page.ts';

const PROSE =
  '<p>The river rose and the road was closed for the day, people in the town said.</p>'.repeat(8);
const STORY = `<article><p>Xi Jinping met Huawei, <b>Tô</b> Lâm and ZTE. Huawei stayed.</p>
<h2>Part</h2><table><tr><th>a</th><td>TikTok</td></tr></table>${PROSE}</article>`;

function shown(change: Partial<CopyPageProps> = {}): [HTMLElement, CopyPageProps] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
  const root = document.body.appendChild(document.createElement('div'));
  const props: CopyPageProps = {
    state: { kind: 'ready', copy: copyOf(STORY) },
    report,
    version: 'v1',
    withAddress: false,
    t,
    onWithAddress: vi.fn(),
    onExtraction: vi.fn(),
    onExport: vi.fn(),
    onRetry: vi.fn(),
    ...change,
  };
  render(<CopyPage {...props} />, root);
  onTestFinished(() => {
    render(null, root);
    root.remove();
    document.adoptedStyleSheets.splice(document.adoptedStyleSheets.indexOf(sheet), 1);
    delete document.documentElement.dataset.theme;
    window.location.hash = '';
  });
  return [root, props];
}

const button = (root: HTMLElement, words: string) =>
  [...root.querySelectorAll('button')].find(({ textContent }) => textContent === words)!;

describe('the annotated copy', () => {
  it('has a note for each name: who, what, status, paragraphs, day and version', () => {
    const [root] = shown();
    const notes = [...root.querySelectorAll('.end-notes > ol > li')];
    const names = notes.map((note) => note.querySelector('h3')!.textContent);
    expect(names).toEqual(['1. Xi Jinping', '2. Huawei', '3. Tô Lâm', '4. ZTE', '5. TikTok']);
    for (const note of notes) {
      expect(note.querySelector('.summary')!.textContent).not.toBe('');
      expect(note.querySelectorAll('.statements .status').length).toBeGreaterThan(0);
      expect(note.querySelectorAll('details')).toHaveLength(0);
      const citation = note.querySelector('.citation')!;
      expect(citation.textContent).toContain(`${report.publisher}, “${report.title}”, April 2025`);
      expect(citation.textContent).toContain('Backstory dataset v1, 2 March 2026.');
      expect(citation.querySelector('a')!.href).toContain('#:~:text=');
    }
  });

  it('leads from each mention to its note and back', () => {
    const [root] = shown();
    for (const link of root.querySelectorAll<HTMLAnchorElement>('.note-ref a, .back a')) {
      expect(root.querySelector(link.getAttribute('href')!)).not.toBeNull();
    }
    const backs = [...root.querySelectorAll('#note-2 .back a')].map((link) =>
      link.getAttribute('href'),
    );
    expect(backs).toEqual(['#mention-2', '#mention-5']);
  });

  it.each(['Enter', 'a click'])('opens the note of a mention by %s', (way) => {
    const [root] = shown();
    const mark = root.querySelector<HTMLElement>('#mention-2')!;
    if (way === 'Enter')
      mark.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    else mark.click();
    expect(document.activeElement!.id).toBe('note-2');
    expect(window.location.hash).toBe('#note-2');
  });

  it('names the address only if the reader wants it', () => {
    const [root, props] = shown();
    expect(root.textContent).not.toContain(ADDRESS);
    root.querySelector<HTMLInputElement>('input')!.click();
    expect(props.onWithAddress).toHaveBeenCalledExactlyOnceWith(true);
    render(<CopyPage {...props} withAddress />, root);
    expect(root.querySelector('.source')!.textContent).toContain(ADDRESS);
  });

  it.each([
    [t.copy.print, 'print'],
    [t.copy.html, 'html'],
    [t.copy.markdown, 'markdown'],
    [t.copy.csv, 'csv'],
    [t.copy.csl, 'csl'],
  ])('by “%s” takes along the %s', (words, what) => {
    const [root, { onExport }] = shown();
    button(root, words).click();
    expect(onExport).toHaveBeenCalledExactlyOnceWith(what);
  });

  it('shows the text, selected, that the clipboard refused', async () => {
    const [root] = shown({ outcome: { kind: 'refused', text: 'ZTE[^1]' } });
    expect(root.querySelector('[role=status]')!.textContent).toBe(t.copy.clipboardRefused);
    const area = root.querySelector('textarea')!;
    await vi.waitFor(() => expect([area.value, area.selectionEnd]).toEqual(['ZTE[^1]', 7]));
  });

  it('says what the reader’s settings leave out', () => {
    const copy = copyOf(STORY, { marking: { hiddenTypes: ['company'] } });
    const [root] = shown({ state: { kind: 'ready', copy } });
    expect(root.querySelector('.found')!.textContent).toMatch(
      / Your settings leave out \d mentions of \d names\.$/,
    );
  });

  it('says that visible text stands in for the article, and that the page was cut', () => {
    const copy = copyOf('<ul><li>Huawei</li></ul>', { source: { isCut: true } });
    const [root] = shown({ state: { kind: 'ready', copy } });
    const warnings = [...root.querySelectorAll('.warning')].map(({ textContent }) => textContent);
    expect(warnings).toEqual([t.copy.fallback, t.copy.cut]);
  });

  it('says that frames of other sites are missing', () => {
    const copy = copyOf(STORY, { source: { lacksFrames: true } });
    const [root] = shown({ state: { kind: 'ready', copy } });
    expect(root.querySelector('.warning')!.textContent).toBe(t.copy.lacksFrames);
  });

  it('says so where nothing is named', () => {
    const [root] = shown({ state: { kind: 'ready', copy: copyOf(PROSE) } });
    expect(root.querySelector('.found')!.textContent).toBe(t.copy.found(0, 0));
    expect(root.querySelector('.end-notes')).toBeNull();
  });

  it.each(['no-tab', 'refused', 'not-html', 'empty', 'failed'] as const)(
    'says what to do when there is no article: %s',
    (why) => {
      const [root, { onRetry }] = shown({ state: { kind: 'cannot', why } });
      expect(root.querySelector('[role=alert]')!.textContent).toContain(t.copy.cannot[why]);
      button(root, t.copy.retry).click();
      expect(onRetry).toHaveBeenCalledOnce();
    },
  );

  const states: [string, Partial<CopyPageProps>][] = [
    ['ready', {}],
    ['with everything said', { withAddress: true, outcome: { kind: 'refused', text: 'x' } }],
    ['working', { state: { kind: 'working' } satisfies CopyState }],
    ['without an article', { state: { kind: 'cannot', why: 'no-tab' } satisfies CopyState }],
  ];
  it.each(
    states.flatMap(([name, change]) =>
      (['light', 'dark'] as const).map((theme) => ({ name, change, theme })),
    ),
  )('$name in $theme has no violation that axe knows', async ({ change, theme }) => {
    document.documentElement.dataset.theme = theme;
    const [root] = shown(change);
    const { violations, passes } = await axe.run(root, { resultTypes: ['violations'] });
    expect(passes.length).toBeGreaterThan(5);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)).toEqual([]);
  });
});
