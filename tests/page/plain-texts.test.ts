import { afterEach, describe, expect, it } from 'vitest';
import { each, hostsBelow, type Pieces, piecesBelow, piecesOf } from '../../page/plain-texts.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

function textOf(pieces: Pieces): string {
  return [...each(pieces)].join('');
}

describe('the texts below a node', () => {
  it('come without those that are never shown', () => {
    document.body.innerHTML =
      '<p>one</p><script type="text/plain">two</script><style>three{}</style><p>four</p>';
    expect(textOf(piecesBelow(document.body)).split('\u0001')).toEqual(['one', 'four', '']);
  });

  it('come to their end although the place where a pause was is taken off the page', () => {
    document.body.innerHTML = `${'<p>rain</p>'.repeat(300)}<p>end</p>`;
    const pieces = piecesBelow(document.body);
    expect(pieces()).toBe('');
    for (const paragraph of document.querySelectorAll('p:nth-child(n+250):nth-child(-n+260)'))
      paragraph.remove();
    expect(textOf(pieces)).toContain('end');
  });

  it('come to their end although the first place is taken off before they are gone through', () => {
    document.body.innerHTML = '<p>rain</p><p>end</p>';
    const pieces = piecesBelow(document.body);
    document.querySelector('p')!.remove();
    expect(textOf(pieces)).toContain('end');
  });

  it('are one space where nothing stands between two tags, and as they are elsewhere', () => {
    document.body.innerHTML = `<p>one</p>\n\t  <p> two  three </p>${'\n'.padEnd(20_000)}<p>\u00a0\u00a0</p>`;
    const texts = textOf(piecesBelow(document.body)).split('\u0001');
    expect(texts).toEqual(['one', ' ', ' two  three ', ' ', '\u00a0\u00a0', '']);
  });

  it('come in pieces that begin with the end of the last', () => {
    const rain = Array.from({ length: 3_000 }, (_, day) => `Day ${day} of rain.`).join(' ');
    document.body.innerHTML = `<p>sun</p><p>${rain}</p><p>snow</p>`;
    const [first, ...others] = [...each(piecesOf(document))];
    const whole = others.reduce((text, piece) => {
      expect(piece.slice(0, 800)).toBe(text.slice(-800));
      return text + piece.slice(800);
    }, first!);
    expect(whole.split('\u0001')).toEqual(expect.arrayContaining(['sun', rain, 'snow']));
  });

  it.each(['script', 'style', 'noscript', 'textarea', 'title'])('are none below a %s', (name) => {
    const element = document.createElement(name);
    element.textContent = 'rain';
    expect(textOf(piecesBelow(element))).toBe('');
  });

  it('are none below a comment', () => {
    expect(textOf(piecesBelow(document.createComment('one')))).toBe('');
  });
});

describe('the hosts below a node', () => {
  it('are all that have an open shadow root, and all custom elements', () => {
    document.body.innerHTML = '<div></div><p></p><late-words></late-words><section></section>';
    const root = document.querySelector('section')!.attachShadow({ mode: 'open' });
    const told: [string, ShadowRoot | null][] = [];
    const all = [
      ...each(hostsBelow(document.body, (host, shadow) => told.push([host.localName, shadow]))),
    ];
    expect(all.every((piece) => piece === '')).toBe(true);
    expect(told).toEqual([
      ['late-words', null],
      ['section', root],
    ]);
  });

  it('have a node that is one itself', () => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' });
    const told: Element[] = [];
    textOf(hostsBelow(host, (element) => told.push(element)));
    expect(told).toEqual([host]);
  });

  it.each([
    'article',
    'aside',
    'blockquote',
    'body',
    'div',
    'footer',
    'h1',
    'h6',
    'header',
    'main',
    'nav',
    'p',
    'section',
    'span',
  ])('can be of the kind %s', (name) => {
    const parent = document.createElement('div');
    const host = parent.appendChild(document.createElement(name));
    host.attachShadow({ mode: 'open' });
    const told: Element[] = [];
    textOf(hostsBelow(parent, (element) => told.push(element)));
    expect(told).toEqual([host]);
  });
});
