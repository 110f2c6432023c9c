/** Changes of a page at random. */
import fc from 'fast-check';
import { standsIn } from '../../page/nodes.ts';
import { nodeOf, type Tree } from './random-pages.ts';

const HOW = ['insert', 'append', 'remove', 'say', 'move', 'normalize', 'split'] as const;

export interface Change {
  how: (typeof HOW)[number];
  at: number;
  other: number;
  tree: Tree;
}

/** Changes that bring trees in, some of `how` more often than others. */
export function changeWith(
  tree: fc.Arbitrary<Tree>,
  ...often: Change['how'][]
): fc.Arbitrary<Change> {
  return fc.record({
    how: fc.constantFrom(...HOW, ...often),
    at: fc.nat(1_000),
    other: fc.nat(1_000),
    tree,
  });
}

export function apply({ how, at, other, tree }: Change, document: Document): void {
  const nodes = allNodes(document.body);
  const node = nodes[at % nodes.length] as ChildNode | undefined;
  if (!node) {
    document.body.append(nodeOf(tree, document));
    return;
  }
  const place = nodes[other % nodes.length] as ChildNode;
  const parent = node.parentNode!;
  if (how === 'insert') node.before(nodeOf(tree, document));
  else if (how === 'append') parent.appendChild(nodeOf(tree, document));
  else if (how === 'remove') node.remove();
  else if (how === 'say') say(node, tree, document);
  else if (how === 'move' && !isWithin(place, node)) place.before(node);
  else if (how === 'normalize') parent.normalize();
  else if (how === 'split' && isText(node)) node.splitText(at % (node.length + 1));
}

function say(node: Node, tree: Tree, document: Document): void {
  if (!isText(node)) (node as Element).replaceChildren(nodeOf(tree, document));
  else if (typeof tree === 'string') node.data = tree;
}

/** Nodes of other documents are no instances of this one’s classes. */
function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}

function isWithin(node: Node, around: Node): boolean {
  return node === around || standsIn(node, (element) => element === around);
}

/** All nodes below, in open shadow roots too. */
function allNodes(root: Node): Node[] {
  return [...root.childNodes].flatMap((node) => [
    node,
    ...('shadowRoot' in node && node.shadowRoot ? allNodes(node.shadowRoot as Node) : []),
    ...allNodes(node),
  ]);
}
