import { describe, expect, it } from 'vitest';
import { isSkipped, type PageBlock, type ReadOptions, readBlocks } from '../../page/blocks.ts';
import { type Container, containerOf } from '../../page/layout.ts';

/** The body of a document that was parsed from `html`. */
function bodyOf(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, 'text/html').body;
}

function blocksOf(root: Container, options?: ReadOptions): PageBlock[] {
  return [...readBlocks(root, options)].filter((block) => block !== undefined);
}

function textsOf(blocks: Iterable<PageBlock | undefined>): string[] {
  return [...blocks].flatMap((block) => block?.text ?? []);
}

describe('reading blocks', () => {
  it.each([
    ['joins inline elements', '<p><b>Xi</b> <i>Jin</i>ping</p>', ['Xi Jinping']],
    ['joins at a wbr', '<p>Hua<wbr>wei</p>', ['Huawei']],
    ['joins across comments', '<p>Hua<!-- ad -->wei</p>', ['Huawei']],
    ['joins spans and slots', '<p><span>Hua</span><slot>wei</slot></p>', ['Huawei']],
    ['joins nested inline elements', '<p><a><span><b>To</b></span> Lam</a></p>', ['To Lam']],
    ['joins ruby', '<p><ruby>华<rt>hua</rt></ruby>为</p>', ['华hua为']],
    ['parts at br', '<p>Xi<br>Jinping</p>', ['Xi', 'Jinping']],
    ['parts at an inner br', '<p><b>Xi<br>Jin</b>ping</p>', ['Xi', 'Jinping']],
    ['parts at a div', '<span>Xi</span><div>Jinping</div>', ['Xi', 'Jinping']],
    ['parts neighbours', '<p>Xi</p><p>Jinping</p>', ['Xi', 'Jinping']],
    ['parts cells', '<table><tr><td>Xi</td><td>Jinping</td></table>', ['Xi', 'Jinping']],
    ['reads nested blocks', '<div>a<div>b<div>c</div></div></div>', ['a', 'b', 'c']],
    ['parts text after a nested block', '<div>Xi<p>b</p>Jinping</div>', ['Xi', 'b', 'Jinping']],
    ['parts text around an empty block', '<div>Xi<p></p>Jinping</div>', ['Xi', 'Jinping']],
    ['parts a block inside a span', '<span>Xi<div>b</div>Jinping</span>', ['Xi', 'b', 'Jinping']],
    ['parts at a rule', '<div>Xi<hr>Jinping</div>', ['Xi', 'Jinping']],
    ['parts at an image', '<p>Xi<img>Jinping</p>', ['Xi', 'Jinping']],
    ['treats unknown elements as blocks', '<x-a>Xi</x-a><x-a>Jinping</x-a>', ['Xi', 'Jinping']],
    ['keeps white space', '<p>Xi\n  Jinping</p>', ['Xi\n  Jinping']],
    ['finds nothing in empty elements', '<p></p><div><span></span></div>', []],
    ['finds nothing in an empty body', '', []],
  ])('%s', (_case, html, expected) => {
    expect(textsOf(readBlocks(bodyOf(html)))).toEqual(expected);
  });

  it.each(
    'nav script style noscript template textarea code button pre kbd samp select svg math footer dialog'.split(
      ' ',
    ),
  )('skips %s', (name) => {
    const html = `<div>before<${name}>Huawei</${name}>after</div>`;
    expect(textsOf(readBlocks(bodyOf(html)))).toEqual(['before', 'after']);
  });

  it.each([
    ['own text and text after blocks', '<div>a<p>b</p>c</div>', ['a', 'c']],
    ['inline elements', '<div><b>a</b><p>b</p></div>', ['a']],
    ['text on both sides of br', '<div>a<br>b</div>', ['a', 'b']],
    ['nothing of nested blocks', '<div><section><p>b</p></section></div>', []],
  ])('reads %s at depth “own”', (_case, html, expected) => {
    const root = bodyOf(html).firstElementChild!;
    expect(textsOf(readBlocks(root, { depth: 'own' }))).toEqual(expected);
  });

  it('stays inside the root', () => {
    const body = bodyOf('<p>before</p><div id="root"><p>a</p></div><p>after</p>');
    expect(textsOf(readBlocks(body.querySelector('#root')!))).toEqual(['a']);
  });

  it('says where each node begins, and which element holds them', () => {
    const body = bodyOf('<p>To <b>L</b>am</p>');
    const [block] = blocksOf(body);
    expect(block!.nodes.map(({ data }) => data)).toEqual(['To ', 'L', 'am']);
    expect(block!.starts).toEqual([0, 3, 4]);
    expect(block!.container).toBe(body.querySelector('p'));
  });

  it('numbers blocks so that no number comes twice', () => {
    const ids = [...blocksOf(bodyOf('<p>a</p><p>b</p>')), ...blocksOf(bodyOf('<p>c</p>'))].map(
      ({ id }) => id,
    );
    expect(new Set(ids).size).toBe(3);
  });

  it.each([
    ['is removed', (part: Element) => part.remove()],
    ['moves to another document', (part: Element) => bodyOf('').append(part)],
    ['is replaced', (part: Element) => part.replaceWith('x')],
  ])('goes on when the place where it stands %s', (_case, change) => {
    const body = bodyOf('<p>a</p><div><p>b</p><p>c</p></div><p>d</p>');
    const blocks = readBlocks(body);
    blocks.next();
    blocks.next();
    change(body.querySelector('div')!);
    expect(textsOf(blocks)).toContain('d');
  });
});

describe('the surroundings of a text', () => {
  it.each([
    ['<p><a><b id="x"></b></a></p>', 'p'],
    ['<div id="x"></div>', 'div'],
    ['<span id="x"></span>', 'body'],
  ])('of %s are the nearest element that is not inline', (html, expected) => {
    const container = containerOf(bodyOf(html).querySelector('#x')!) as Element;
    expect(container.localName).toBe(expected);
  });

  it.each([
    ['<nav><ul><li id="x"></ul></nav>', true],
    ['<pre><b id="x"></b></pre>', true],
    ['<button id="x"></button>', true],
    ['<article><p id="x"></p></article>', false],
  ])('of %s are skipped: %s', (html, expected) => {
    expect(isSkipped(bodyOf(html).querySelector('#x')!)).toBe(expected);
  });
});
