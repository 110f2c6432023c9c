import { afterEach, describe, expect, it } from 'vitest';
import { isLong, joinedPiecesOf } from '../../page/joined-texts.ts';
import { each } from '../../page/plain-texts.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

/** What the pieces say together, each without the end of the last that it begins with. */
function joined(pieces = joinedPiecesOf(document)): string {
  let whole = '';
  for (const piece of each(pieces)) {
    let again = Math.min(piece.length, whole.length);
    while (!whole.endsWith(piece.slice(0, again))) again--;
    whole += piece.slice(again);
  }
  return whole;
}

describe('a document is long', () => {
  const pageOf = (elements: number, bytes?: number) => {
    const page = document.implementation.createHTMLDocument();
    page.body.append(...Array.from({ length: elements }, () => page.createElement('p')));
    const entries = bytes === undefined ? [] : [{ decodedBodySize: bytes }];
    return { document: page, performance: { getEntriesByType: () => entries } } as never;
  };

  it.each([
    ['of many elements', pageOf(10_001, 100), true],
    ['of few elements', pageOf(900, 100), false],
    ['of a long source', pageOf(1, 20_000_000), true],
    ['without a source', pageOf(1), false],
  ])('or not: one %s', (_what, page, expected) => {
    expect(isLong(page)).toBe(expected);
  });
});

describe('the joined texts of a document', () => {
  it('come without those that are never shown', () => {
    document.body.innerHTML =
      '<p>one</p><script type="text/plain">two</script><style>three{}</style><p>four</p><noscript>five</noscript><textarea>six</textarea>';
    expect(joined()).toMatch(/^\s*onefour\s*$/);
  });

  it('have one space for what stands between tags', () => {
    document.body.innerHTML = `<p>one</p>\n\t   <p>two  three</p>${'\n'.padEnd(20_000)}<p>four</p>`;
    expect(joined()).toMatch(/one two {2}three {1,3}four/);
  });

  it('are all that the document holds, in pieces that begin with the end of the last', () => {
    const days = Array.from({ length: 3_000 }, (_, day) => `Day ${day} of rain.`);
    document.body.innerHTML = days
      .map((day, index) => (index % 2 ? `<p>${day}</p>` : `<div><b>${day}</b></div>`))
      .join('');
    const pieces = [...each(joinedPiecesOf(document))];
    expect(pieces.length).toBeGreaterThan(3);
    const whole = pieces.reduce((text, piece) => {
      if (text !== '') expect(piece.slice(0, 800)).toBe(text.slice(-800));
      return text === '' ? piece : text + piece.slice(800);
    }, '');
    expect(whole.trim()).toBe(days.join(''));
  });

  it('come to their end where a page is one long text', () => {
    const rain = Array.from({ length: 30_000 }, (_, day) => `Day ${day} of rain.`).join(' ');
    document.body.innerHTML = `<p>${rain}</p>`;
    expect([...each(joinedPiecesOf(document))].join('')).toContain('Day 29999 of rain.');
  });

  it.each<[what: string, change: () => void]>([
    ['what was read last is taken off', () => removeAll('p:nth-child(-n+700)')],
    ['what comes next is taken off', () => removeAll('p:nth-child(n+700):nth-child(-n+1400)')],
    ['all before the end is taken off', () => removeAll('p:not(:last-child)')],
    ['scripts are taken off', () => removeAll('script')],
    ['the next script goes to the front', () => document.body.prepend(nthScript(500))],
    ['the next script goes into a shadow root', () => shadowRoot().append(nthScript(500))],
  ])('come to their end although %s in a pause', (_what, change) => {
    const script = '<script type="text/plain">x</script>';
    document.body.innerHTML = `${`<p>It rained all day.</p>${script}`.repeat(999)}<p>end</p>`;
    const pieces = joinedPiecesOf(document);
    expect(pieces()).toBe('');
    change();
    expect(joined(pieces)).toMatch(/end\s*$/);
  });

  it('pause where nothing but scripts comes', () => {
    document.body.innerHTML = '<script type="text/plain">x</script>'.repeat(1_000);
    expect(joinedPiecesOf(document)()).toBe('');
  });

  it('are none where the document is empty', () => {
    const empty = new Document();
    expect(joined(joinedPiecesOf(empty))).toBe('');
  });
});

function nthScript(place: number): Element {
  return document.querySelectorAll('script[type="text/plain"]')[place]!;
}

function shadowRoot(): ShadowRoot {
  return document.querySelector('p')!.attachShadow({ mode: 'open' });
}

function removeAll(selector: string): void {
  for (const element of document.querySelectorAll(selector)) element.remove();
}
