/** Pages put together at random, in which names stand whole, in parts, or cut in two by anything. */
import packedSieve from 'virtual:backstory/sieve';
import fc from 'fast-check';
import { RecognisedDocument } from '../../engine/document.ts';
import { unpackSieve } from '../../engine/sieve.ts';
import { readBlocks } from '../../page/blocks.ts';
import type { Container } from '../../page/layout.ts';
import { table } from './open-page.ts';

export const sieve = unpackSieve(packedSieve);

const NAMES = [
  'Huawei',
  'ZTE',
  'Great Firewall',
  'SenseTime',
  'Xi Jinping',
  '华为',
  '习近平',
  'Tô Lâm',
];
const SIGNS = [' ', '\n', '-', ' – ', '’', '\u00ad', '\u200b', '\u0301', '™', '.', 'a', '是'];
const INLINE = ['b', 'span', 'a', 'sup', 'font', 'x-word'];
const PARTING = ['p', 'div', 'li', 'section', 'td', 'br', 'wbr', 'style', 'title', 'select', 'svg'];
const STYLES = ['', '', 'display: none', 'display: block', 'display: contents', 'float: left'];
const VOID: readonly string[] = ['br', 'wbr'];
const HOSTS: readonly string[] = ['span', 'p', 'div', 'section', 'x-word'];

/** A text, or an element; one that may have a shadow root can keep its children there. */
export type Tree = string | { name: string; style: string; inShadow: boolean; children: Tree[] };

const part = fc
  .tuple(fc.constantFrom(...NAMES), fc.nat(14), fc.boolean())
  .map(([name, cut, isStart]) => (isStart ? name.slice(0, cut) : name.slice(cut)));

function treesOf(text: fc.Arbitrary<string>, maxDepth = 4): fc.Arbitrary<Tree> {
  return fc.letrec<{ tree: Tree }>((tie) => ({
    tree: fc.oneof(
      { maxDepth },
      text,
      fc.record({
        name: fc.constantFrom(...INLINE, ...PARTING),
        style: fc.constantFrom(...STYLES),
        inShadow: fc.boolean(),
        children: fc.array(tie('tree'), { maxLength: 4 }),
      }),
    ),
  })).tree;
}

const joined = (parts: fc.Arbitrary<string>) =>
  fc.array(parts, { maxLength: 3 }).map((all) => all.join(''));

/** Two halves of one name, or what may stand between them; no text holds a whole name. */
export const halvesTree = treesOf(fc.constantFrom('Hua', 'wei', 'Hua', 'wei', ' ', '', 'x'), 2);

/** With whole names and parts of names. */
export const anyTree = treesOf(
  joined(fc.oneof(fc.constantFrom(...NAMES), part, fc.constantFrom(...SIGNS))),
);
const cutInTwo = fc
  .tuple(fc.constantFrom(...NAMES), fc.nat(14), anyTree)
  .map(([name, at, between]): Tree[] => [name.slice(0, at), between, name.slice(at)]);

/** A name, several times, cut in two by an element with a letter in it. */
export const cutPage = fc
  .array(
    fc.tuple(halvesTree, fc.constantFrom('b', 'p', 'x-word')).map(([tree, name]): Tree[] => {
      const between = { name, style: '', inShadow: false, children: ['x', tree] };
      return ['Hua', between, 'wei'];
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((parts) => parts.flat());

export const anyPage = fc
  .array(
    fc.oneof(
      anyTree.map((each) => [each]),
      cutInTwo,
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => parts.flat());

/** The nodes of a tree, not yet in the document. */
export function nodeOf(tree: Tree, document: Document): Node {
  if (typeof tree === 'string') return document.createTextNode(tree);
  const element = document.createElement(tree.name);
  if (VOID.includes(tree.name)) return element;
  if (tree.style !== '') element.setAttribute('style', tree.style);
  const inRoot = tree.inShadow && HOSTS.includes(tree.name);
  const parent = inRoot ? element.attachShadow({ mode: 'open' }) : element;
  for (const child of tree.children) parent.append(nodeOf(child, document));
  return element;
}

/** The words of all names in a document, hidden ones too, and its body with all open shadow roots. */
export function readAll(document: Document): { names: string[]; roots: Container[] } {
  const recognised = new RecognisedDocument(table);
  const ids: number[] = [];
  const roots: Container[] = [document.body];
  for (const root of roots) {
    const foundHost = (_: Element, shadow: ShadowRoot | null) => shadow && roots.push(shadow);
    for (const block of readBlocks(root, { foundHost }))
      if (block && recognised.put(block.id, block.text)) ids.push(block.id);
  }
  recognised.settle();
  const mentions = ids.flatMap((id) => recognised.mentions(id));
  return { names: mentions.map(({ surface }) => surface), roots };
}
