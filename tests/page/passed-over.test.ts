/** The scout alone looks at a page first: a name that it passes over is never marked. */
import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { standsIn } from '../../page/nodes.ts';
import { piecesBelow } from '../../page/plain-texts.ts';
import { Scout } from '../../page/scout.ts';
import {
  anyPage,
  cutPage,
  halvesTree,
  mayName,
  nodeOf,
  readAll,
  type Tree,
} from './random-pages.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

it('no name that the reader finds is passed over, however a page puts it', () => {
  let named = 0;
  fc.assert(
    fc.property(anyPage, (trees) => {
      document.body.replaceChildren(...trees.map((tree) => nodeOf(tree, document)));
      const read = readAll(document);
      const seen = read.roots.some((root) => [...piecesBelow(root)].some(mayName));
      if (read.named) named++;
      expect(read.named && !seen).toBe(false);
    }),
    { numRuns: 1_500 },
  );
  expect(named).toBeGreaterThan(100);
});

const change = fc.record({
  how: fc.constantFrom(
    'remove',
    'remove',
    'remove',
    'insert',
    'append',
    'say',
    'move',
    'normalize',
    'split',
  ),
  at: fc.nat(1_000),
  other: fc.nat(1_000),
  tree: halvesTree,
});
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;

it('no name that comes together while a page changes is passed over', async () => {
  let named = 0;
  const changes = fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), {
    minLength: 2,
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(cutPage, changes, async (trees, batches) => {
      const { document, scout, found, end } = scoutIn(trees);
      for (const batch of [[], ...batches]) {
        for (const each of batch) apply(each, document);
        do await turn();
        while (!scout.complete && !found());
        const read = readAll(document);
        if (read.named && batch.length > 0) named++;
        expect(read.named && !found()).toBe(false);
        if (found()) break;
      }
      end();
    }),
    { numRuns: 1_000 },
  );
  expect(named).toBeGreaterThan(20);
});

/** A scout in a document of its own, whose clock runs as fast as it can. */
function scoutIn(trees: readonly Tree[]) {
  const document = window.document.implementation.createHTMLDocument();
  Object.defineProperty(document, 'hidden', { value: false });
  document.body.append(...trees.map((tree) => nodeOf(tree, document)));
  let wasFound = false;
  const end = new AbortController();
  const setTimeout = (run: () => void) => {
    void turn().then(run);
    return 1;
  };
  const view = { document, MutationObserver, performance, setTimeout, clearTimeout: () => {} };
  const scout = new Scout({ ...view, setInterval: () => 1, clearInterval: () => {} } as never, {
    mayName,
    found: () => {
      wasFound = true;
    },
    isWanted: () => true,
    waits: () => {},
    signal: end.signal,
  });
  void scout.start();
  return { document, scout, found: () => wasFound, end: () => end.abort() };
}

function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

function apply({ how, at, other, tree }: Change, document: Document): void {
  const nodes = allNodes(document.body);
  const node = nodes[at % nodes.length] as ChildNode | undefined;
  if (!node) {
    document.body.append(nodeOf(tree, document));
    return;
  }
  const place = nodes[other % nodes.length] as ChildNode;
  if (how === 'insert') node.before(nodeOf(tree, document));
  else if (how === 'append') (node.parentNode ?? document.body).appendChild(nodeOf(tree, document));
  else if (how === 'remove') node.remove();
  else if (how === 'say' && node instanceof Text)
    node.data = typeof tree === 'string' ? tree : 'wei';
  else if (how === 'say') (node as Element).replaceChildren(nodeOf(tree, document));
  else if (how === 'move' && !isWithin(place, node)) place.before(node);
  else if (how === 'normalize') node.parentNode?.normalize();
  else if (how === 'split' && node instanceof Text) node.splitText(at % (node.length + 1));
}

/** True if a node is another one or stands in it, in its shadow roots too. */
function isWithin(node: Node, around: Node): boolean {
  return node === around || standsIn(node, (element) => element === around);
}

/** All nodes below, in open shadow roots too. */
function allNodes(root: Node): Node[] {
  return [...root.childNodes].flatMap((node) => [
    node,
    ...(node instanceof Element && node.shadowRoot ? allNodes(node.shadowRoot) : []),
    ...allNodes(node),
  ]);
}
