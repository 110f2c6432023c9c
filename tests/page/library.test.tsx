import library from 'virtual:backstory/library';
import type { AxeResults } from 'axe-core';
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';
import { Library, type LibraryProps } from '../../components/library/Library.tsx';
import styles from '../../components/library/library.css?inline';
import { t } from './open-page.ts';

afterEach(async () => {
  await page.viewport(1400, 1000);
});

type Theme = 'light' | 'dark';

interface Shown {
  root: HTMLElement;
  props: LibraryProps;
}

function show(change: Partial<LibraryProps> = {}, theme: Theme = 'light'): Shown {
  const style = document.createElement('style');
  style.textContent = styles;
  const root = document.body.appendChild(document.createElement('div'));
  document.head.append(style);
  document.documentElement.dataset.theme = theme;
  document.documentElement.lang = 'en';
  document.title = 'Backstory library';
  const props: LibraryProps = {
    library,
    hash: '',
    query: '',
    filter: {},
    t,
    onSearch: vi.fn(),
    onFilter: vi.fn(),
    onRelationsOf: vi.fn(),
    ...change,
  };
  render(<Library {...props} />, root);
  onTestFinished(() => {
    render(null, root);
    root.remove();
    style.remove();
    delete document.documentElement.dataset.theme;
  });
  return { root, props };
}

const texts = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);

async function faults(root: HTMLElement): Promise<string[]> {
  const { violations, passes }: AxeResults = await axe.run(root);
  expect(passes.length).toBeGreaterThan(10);
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`);
}

const VIEWS: [string, Partial<LibraryProps>][] = [
  ['start', {}],
  ['names', { hash: '#names' }],
  ['timeline', { hash: '#timeline' }],
  ['connections', { hash: '#relations/huawei' }],
  ['an entity', { hash: '#to-lam' }],
  ['a case', { hash: '#kh-huawei' }],
  ['hits', { hash: '#search', query: 'to lam' }],
  ['nothing found', { hash: '#search', query: 'huwaei' }],
  ['an empty search', { hash: '#search' }],
  ['an unknown address', { hash: '#nobody' }],
];

describe.each(VIEWS)('the library at %s', (_name, change) => {
  it.each<Theme>(['light', 'dark'])('has no violation that axe knows, %s', async (theme) => {
    expect(await faults(show(change, theme).root)).toEqual([]);
  });

  it('has none on a narrow page, and does not scroll sideways', async () => {
    await page.viewport(320, 800);
    const { root } = show(change);
    expect(await faults(root)).toEqual([]);
    expect(root.scrollWidth).toBeLessThanOrEqual(320);
  });

  it('keeps its words in their boxes under the reader’s own spacing', async () => {
    await page.viewport(320, 800);
    const { root } = show(change);
    const spacing = document.createElement('style');
    spacing.textContent =
      '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important; } p { margin-bottom: 2em !important; }';
    root.append(spacing);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });

  it('has links that lead somewhere', () => {
    for (const link of show(change).root.querySelectorAll('a')) {
      const href = link.getAttribute('href')!;
      if (href.startsWith('#')) continue;
      expect(href).toMatch(/^https:/);
      expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    }
  });
});

describe('the start', () => {
  it('has every case study under its country, with its paragraphs and its names', () => {
    const { root } = show();
    expect(texts(root, '.country > h3').map((words) => words!.split(' ')[0])).toEqual([
      'Vietnam',
      'Cambodia',
      'Malaysia',
      'Region',
    ]);
    expect(texts(root, '.case h4').sort()).toEqual(library.cases.map(({ title }) => title).sort());
    for (const each of root.querySelectorAll('.case')) {
      expect(each.querySelector('.said .status-line a[href^="https://"]')).not.toBeNull();
      expect(each.querySelector('.links a[href^="#"]')).not.toBeNull();
    }
  });

  it('names and links the report', () => {
    const link = show().root.querySelector<HTMLAnchorElement>('header a[href^="https://"]')!;
    expect([link.textContent, link.getAttribute('href')]).toEqual([
      library.report.title,
      library.report.url,
    ]);
  });

  it('stands below the notice of an unknown address', () => {
    const { root } = show({ hash: '#no<b>body' });
    expect(root.querySelector('.notice')!.textContent).toContain('no<b>body');
    expect(root.querySelectorAll('.case').length).toBe(library.cases.length);
  });
});

describe.each(library.entities)('the place of $name', (entity) => {
  it('has all its statements with status and paragraph, notes, connections and cases', () => {
    const { root } = show({ hash: `#${entity.entity}` });
    expect(root.querySelector('h2')!.textContent).toBe(entity.name);
    const statements = [...root.querySelectorAll('.statements li')];
    expect(statements.length).toBe(entity.statements.length);
    for (const each of [...statements, ...root.querySelectorAll('.connections li')]) {
      expect(each.querySelector('.status')!.textContent).not.toBe('');
      expect(each.querySelector('.status-line a[href^="https://"]')).not.toBeNull();
    }
    expect(root.querySelectorAll('aside.notes li').length).toBe(entity.notes.length);
    expect(root.querySelectorAll('.entity-cases h4').length).toBe(entity.cases.length);
    expect(root.querySelector('details')).toBeNull();
  });
});

describe('the names', () => {
  it('are all there, and fewer by country and kind', () => {
    const { root, props } = show({ hash: '#names' });
    expect(texts(root, '.name-list h3').length).toBe(library.entities.length);
    render(<Library {...props} filter={{ country: 'cambodia', type: 'company' }} />, root);
    expect(texts(root, '.name-list h3')).toEqual(['Ericsson', 'Huawei', 'Nokia', 'ZTE']);
    expect(root.querySelector('[role=status]')!.textContent).toBe('4 names');
  });

  it('hand the choice on', () => {
    const { root, props } = show({ hash: '#names' });
    const select = root.querySelector<HTMLSelectElement>('#filter-country')!;
    select.value = 'malaysia';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    expect(props.onFilter).toHaveBeenCalledExactlyOnceWith({ country: 'malaysia' });
  });
});

describe('hits', () => {
  it('are marked in names, spellings and texts, and nothing else is', () => {
    const { root } = show({ hash: '#search', query: 'to lam' });
    const marked = texts(root, 'main mark');
    expect(marked.length).toBeGreaterThan(5);
    expect([...new Set(marked.map((words) => words!.normalize('NFD').toLowerCase()))]).toEqual(
      expect.arrayContaining(['to lam']),
    );
    for (const words of marked) expect(words).toMatch(/^t[oô] l[aâ]m$/i);
    expect(root.querySelector('.name-list h4')!.textContent).toBe('Tô Lâm');
  });

  it('follow the query', () => {
    const { root, props } = show({ hash: '#search', query: 'huawei' });
    render(<Library {...props} query="nokia" />, root);
    expect(new Set(texts(root, 'main mark'))).toEqual(new Set(['Nokia']));
  });

  it('that are a statement say its status, and a note says that it is one', () => {
    const { root, props } = show({ hash: '#search', query: 'memorandum of understanding' });
    expect(texts(root, '.passage .status')).toContain(t.library.search.note);
    render(<Library {...props} query="market over" />, root);
    expect(texts(root, '.passage .status')).toEqual([t.status.fact]);
  });

  it('that are none lead to names like the query', () => {
    const { root } = show({ hash: '#search', query: 'huwaei' });
    expect(root.querySelector('[role=status]')!.textContent).toContain('huwaei');
    expect(texts(root, 'main .plain a')).toContain('Huawei');
  });
});

/** Texts of a picture that stand over each other, as the browser draws them. */
function collisions(picture: Element): string[] {
  const drawn = [...picture.querySelectorAll('text')].map((text) => ({
    text: text.textContent,
    box: text.getBoundingClientRect(),
  }));
  return drawn.flatMap((one, at) =>
    drawn
      .slice(at + 1)
      .filter(
        ({ box }) =>
          one.box.left < box.right - 1 &&
          box.left < one.box.right - 1 &&
          one.box.top < box.bottom - 1 &&
          box.top < one.box.bottom - 1,
      )
      .map((other) => `${one.text} / ${other.text}`),
  );
}

describe.each([
  ['timeline', '#timeline'],
  ['connections of Xi Jinping', '#relations/xi-jinping'],
  ['connections of Huawei', '#relations/huawei'],
])('the picture of the %s', (_name, hash) => {
  it.each([320, 680, 768, 1400])('has no text over another %i px wide', async (width) => {
    await page.viewport(width, 900);
    const shown = [...show({ hash }).root.querySelectorAll('.picture')].filter(
      (picture) => picture.getBoundingClientRect().width > 0,
    );
    expect(shown.length).toBe(1);
    expect(collisions(shown[0]!)).toEqual([]);
    expect(shown[0]!.getBoundingClientRect().right).toBeLessThanOrEqual(width);
  });
});

describe('the pictures', () => {
  it('have links that the keyboard reaches', () => {
    const { root } = show({ hash: '#relations/huawei' });
    const link = root.querySelector<SVGAElement>('.on-wide .picture a')!;
    link.focus();
    expect(document.activeElement).toBe(link);
    expect(link.getAttribute('href')).toMatch(/^#relations\//);
  });

  it('hand on whose connections are wanted', () => {
    const { root, props } = show({ hash: '#relations' });
    const select = root.querySelector<HTMLSelectElement>('#relations-of')!;
    select.value = 'zte';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    expect(props.onRelationsOf).toHaveBeenCalledExactlyOnceWith('zte');
  });
});
