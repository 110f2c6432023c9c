import cards from 'virtual:backstory/cards';
import names from 'virtual:backstory/names';
import type { VNode } from 'preact';
import { render } from 'preact';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { Card, type CardProps } from '../../components/Card.tsx';
import { MarkedText } from '../../components/MarkedText.tsx';
import { Popup, type PopupProps } from '../../components/Popup.tsx';
import type { PopupState } from '../../components/popup-state.ts';
import type { WrongHereActions } from '../../components/WrongHere.tsx';
import type { CardContent } from '../../engine/card.ts';
import type { Reason } from '../../engine/mention.ts';
import { TOGGLES } from '../../engine/toggles.ts';
import { frames, readPage, t, toggled } from './open-page.ts';

const REASON: Reason = { alias: 'Huawei', lang: 'en', rule: 'always', cues: [] };

function shown(view: VNode): HTMLElement {
  const root = document.body.appendChild(document.createElement('div'));
  render(view, root);
  onTestFinished(() => {
    render(null, root);
    root.remove();
  });
  return root;
}

const card = (content: CardContent, callbacks: Partial<CardProps> = {}) =>
  shown(
    <Card
      card={content}
      reason={REASON}
      t={t}
      headingId="heading"
      onHop={() => {}}
      onClose={() => {}}
      {...callbacks}
    />,
  );

const texts = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);

/** The same value with every string in it, ids and addresses aside, replaced. */
function withStrings<T>(value: T, replacement: string): T {
  const kept = new Set([
    'id',
    'url',
    'status',
    'kind',
    'date',
    'published',
    'country',
    'countries',
  ]);
  return JSON.parse(JSON.stringify(value), (key, each) =>
    typeof each === 'string' && !kept.has(key) ? replacement : each,
  );
}

const WRONG_HERE: WrongHereActions = {
  alias: 'Huawei',
  silenced: undefined,
  onSilence: vi.fn(),
  onUndo: vi.fn(),
  onReport: vi.fn(),
};

/** Every address in a part of the dataset. */
function addressesIn(value: unknown): string[] {
  if (typeof value === 'string') return URL.canParse(value) ? [value] : [];
  return typeof value === 'object' && value ? Object.values(value).flatMap(addressesIn) : [];
}

/** What a control of the card is for: its class, where it is no link or fold and objects to no mark. */
function kindOfControl(control: Element): string {
  if (control.localName === 'a') return 'link';
  if (control.localName === 'summary') return 'fold';
  if (control.localName !== 'button') return control.localName;
  return control.closest('.wrong') ? 'wrong here' : control.className;
}

describe.each(Object.values(cards))('the card of $name', (content) => {
  it('states status and paragraphs of every statement', () => {
    const statements = card(content).querySelectorAll('.statements li');
    expect(statements.length).toBe(content.statements.length);
    for (const statement of statements) {
      expect(statement.querySelector('.status')!.textContent).not.toBe('');
      expect(statement.querySelectorAll('a[href^="https://"]').length).toBeGreaterThan(0);
    }
  });

  it('has links that leave over https and hand nothing on', () => {
    for (const link of card(content).querySelectorAll('a')) {
      expect(link.protocol).toBe('https:');
      expect(link.rel).toBe('noopener noreferrer');
      expect(link.target).toBe('_blank');
    }
  });

  it('links to addresses of the dataset alone', () => {
    const addresses = addressesIn(content);
    const links = [...card(content).querySelectorAll('a')];
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(addresses).toContain(link.getAttribute('href'));
  });

  it('has no control but those that show, close, go on, copy, silence and report', () => {
    const root = card(content, {
      wrongHere: WRONG_HERE,
      ways: { cite: vi.fn(), openLibrary: vi.fn() },
    });
    const controls = root.querySelectorAll(
      'button, a, input, select, textarea, form, summary, iframe, [contenteditable], [onclick]',
    );
    const kinds = new Set([...controls].map(kindOfControl));
    const known = ['link', 'fold', 'close', 'hop', 'wrong here', 'cite', 'to-library'];
    expect([...kinds].filter((kind) => !known.includes(kind))).toEqual([]);
    expect(kinds).toContain('close');
    expect(root.querySelectorAll('.wrong button').length).toBe(3);
  });

  it('sets the notes apart, each with a date and a source', () => {
    const notes = card(content).querySelectorAll('aside.notes li');
    expect(notes.length).toBe(content.notes.length);
    for (const note of notes) {
      expect(note.querySelector('time')?.dateTime).toMatch(/^\d{4}/);
      expect(note.querySelectorAll('a').length).toBeGreaterThan(0);
    }
  });
});

describe('a card', () => {
  it('shows markup in the dataset as text', () => {
    const root = card(withStrings(cards.huawei!, '<img src=x onerror=alert(1)>'));
    expect(root.querySelector('img')).toBeNull();
    expect(root.textContent).toContain('<img src=x onerror=alert(1)>');
  });

  it('closes by its button', () => {
    const onClose = vi.fn();
    card(cards.huawei!, { onClose }).querySelector<HTMLElement>('.close')!.click();
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('is neither copied nor left for the library by a click that the page made up', () => {
    const ways = { cite: vi.fn(), openLibrary: vi.fn() };
    const root = card(cards.huawei!, { ways });
    for (const button of root.querySelectorAll<HTMLElement>('.ways button')) button.click();
    expect([ways.cite, ways.openLibrary].map(({ mock }) => mock.calls)).toEqual([[], []]);
  });

  it('leads on to every entity that it is related to', () => {
    const onHop = vi.fn();
    for (const content of Object.values(cards)) {
      onHop.mockClear();
      const root = card(content, { onHop });
      root.querySelector<HTMLElement>('.relations .more button, .relations summary')?.click();
      for (const name of root.querySelectorAll<HTMLElement>('.hop')) name.click();
      const reached = new Set(onHop.mock.calls.map(([entity]) => entity));
      expect(reached).toEqual(new Set(content.relations.map(({ to }) => to)));
    }
  });

  it('leads back to where the reader came from, and gives no reason for what he only went on to', () => {
    const go = vi.fn();
    const { reason: _none, ...hopped } = { reason: REASON, back: { name: 'Huawei', go } };
    const root = shown(
      <Card
        card={cards.zte!}
        t={t}
        headingId="heading"
        onHop={() => {}}
        onClose={() => {}}
        {...hopped}
      />,
    );
    const back = root.querySelector<HTMLElement>('.back')!;
    expect(back.textContent).toBe('Back to Huawei');
    back.click();
    expect(go).toHaveBeenCalledOnce();
    expect(root.querySelector('.why')).toBeNull();
  });
});

describe('marked text', () => {
  it.each([
    ['Huawei met ZTE.', ['Huawei', 'ZTE'], ['Huawei', 'ZTE']],
    ['(Huawei), Huawei’s', ['Huawei'], ['Huawei', 'Huawei']],
    [
      'Belt and Road Initiative',
      ['Belt', 'Belt and Road Initiative'],
      ['Belt and Road Initiative'],
    ],
    ['Tô Lâm', ['Lâm'], ['Lâm']],
    ['Huaweis', ['Huawei'], []],
    ['C++ (x)', ['C++', '(x)'], ['C++', '(x)']],
    ['none', [], []],
  ])('of “%s” with %j marks %j', (text, known, marked) => {
    const root = shown(<MarkedText text={text} names={known} />);
    expect(texts(root, 'mark')).toEqual(marked);
    expect(root.textContent).toBe(text);
  });

  it('follows its text', () => {
    const root = shown(<MarkedText text="Huawei" names={['Huawei']} />);
    render(<MarkedText text="ZTE and Huawei" names={['ZTE']} />, root);
    expect([root.textContent, ...texts(root, 'mark')]).toEqual(['ZTE and Huawei', 'ZTE']);
  });
});

const HTML = '<p>Huawei and TikTok, then Huawei again.</p>';

async function popup(change: Partial<PopupProps> = {}): Promise<[HTMLElement, PopupProps]> {
  const { session } = await readPage({ html: HTML });
  const props: PopupProps = {
    state: { kind: 'found', summary: session.summary() },
    toggles: toggled(...TOGGLES),
    site: { kind: 'on-click', host: 'news.example' },
    report: cards.huawei!.report,
    t,
    names: (entity) => names[entity]!,
    onToggle: vi.fn(),
    onJump: vi.fn(),
    onRetry: vi.fn(),
    hidden: false,
    quiet: false,
    onHide: vi.fn(),
    onQuiet: vi.fn(),
    onLibrary: vi.fn(),
    onCopy: vi.fn(),
    onSite: vi.fn(),
    onSettings: vi.fn(),
    ...change,
  };
  return [shown(<Popup {...props} />), props];
}

describe('the popup', () => {
  it('counts the mentions of the page and lists its names by country', async () => {
    const [root] = await popup();
    expect(root.querySelector('.lead')!.textContent).toBe('3 mentions of 2 names from the report');
    expect(texts(root, '.names h2')).toEqual(['Cambodia', 'Malaysia']);
    expect(texts(root, '.names h3')).toEqual(['Huawei', 'TikTok']);
    expect(texts(root, '.names .facts')).toEqual(['2 mentions', '1 mention']);
  });

  it('has four toggles with a count each, pressed while they are on', async () => {
    const [root, { onToggle }] = await popup({ toggles: toggled('vietnam', 'cambodia') });
    const buttons = [...root.querySelectorAll<HTMLElement>('.filter button')];
    expect(buttons.map((button) => button.getAttribute('aria-pressed'))).toEqual([
      'true',
      'true',
      'false',
      'false',
    ]);
    expect(texts(root, '.filter .count')).toEqual(['0', '2', '1', '0']);
    buttons[2]!.click();
    expect(onToggle).toHaveBeenCalledExactlyOnceWith('malaysia');
  });

  it('says what a toggle did', async () => {
    const [root, props] = await popup();
    render(<Popup {...props} toggles={toggled('vietnam', 'malaysia', 'region')} />, root);
    await frames(window, 3);
    expect(root.querySelector('[aria-live]')!.textContent).toBe('Cambodia off: 2 mentions hidden');
  });

  it('leads to the first mention of a name', async () => {
    const [root, { onJump, state }] = await popup();
    root.querySelector<HTMLElement>('.jump')!.click();
    const { entity } = (state as PopupState & { kind: 'found' }).summary.entities[0]!;
    expect(onJump).toHaveBeenCalledExactlyOnceWith(entity);
  });

  it.each<[PopupState, string]>([
    [{ kind: 'scanning' }, t.popup.scanning],
    [{ kind: 'never' }, t.popup.never],
    [{ kind: 'empty' }, t.popup.empty],
    [{ kind: 'error' }, t.popup.error],
    [{ kind: 'cannot', why: 'browser-page' }, t.popup.cannot['browser-page']],
    [{ kind: 'cannot', why: 'not-html' }, t.popup.cannot['not-html']],
    [{ kind: 'cannot', why: 'refused' }, t.popup.cannot.refused],
    [{ kind: 'cannot', why: 'silent' }, t.popup.cannot.silent],
  ])('says in the state %j what is the matter', async (state, words) => {
    const [root] = await popup({ state });
    expect(root.querySelector('main')!.textContent).toContain(words);
    expect(root.querySelector('.filter')).toBeNull();
  });
});
