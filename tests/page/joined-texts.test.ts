import { afterEach, describe, expect, it } from 'vitest';
import { joinedPiecesOf } from '../../page/joined-texts.ts';
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
    ['what was read last is taken off', () => removeAll('p:nth-child(-n+600)')],
    ['what comes next is taken off', () => removeAll('p:nth-child(n+1000):nth-child(-n+1600)')],
    ['what comes next goes to the front', () => document.body.prepend(nth(1_536), nth(1_024))],
    ['all before the end is taken off', () => removeAll('p:not(:last-child)')],
    ['scripts are taken off', () => removeAll('script')],
    ['what comes next goes into a shadow root', () => shadowRoot().append(nth(1_024))],
  ])('come to their end although %s in a pause', (_what, change) => {
    document.body.innerHTML = `${'<p>It rained all day.</p>'.repeat(1_999)}<script type="text/plain"></script><p>end</p>`;
    const pieces = joinedPiecesOf(document);
    expect(pieces()).toContain('rained');
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

function nth(place: number): Element {
  return document.querySelector(`p:nth-child(${place})`)!;
}

function shadowRoot(): ShadowRoot {
  return document.querySelector('p')!.attachShadow({ mode: 'open' });
}

function removeAll(selector: string): void {
  for (const element of document.querySelectorAll(selector)) element.remove();
}
