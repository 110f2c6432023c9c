/** The scout alone looks at a page first: a name that it passes over is never marked. */
import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { joinedPiecesOf } from '../../page/joined-texts.ts';
import { each, piecesBelow } from '../../page/plain-texts.ts';
import { startScout } from '../../page/scout.ts';
import { apply, changeWith } from './random-changes.ts';
import { anyPage, cutPage, halvesTree, nodeOf, readAll, sieve, type Tree } from './random-pages.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

it('no name that the reader finds is passed over, however a page puts it', () => {
  let named = 0;
  fc.assert(
    fc.property(anyPage, (trees) => {
      document.body.replaceChildren(...trees.map((tree) => nodeOf(tree, document)));
      const read = readAll(document);
      const [, ...shadowRoots] = read.roots;
      const inShadow = shadowRoots.some(isSeenIn);
      const isGlanced = [...each(joinedPiecesOf(document))].some(
        (piece) => sieve.glance(piece) !== 'nothing',
      );
      if (read.names.length > 0) named++;
      expect(isGlanced || inShadow || read.names.length === 0).toBe(true);
      expect(isSeenIn(document) || inShadow || read.names.length === 0).toBe(true);
    }),
    { numRuns: 1_500 },
  );
  expect(named).toBeGreaterThan(100);
});

function isSeenIn(root: Node): boolean {
  return [...each(piecesBelow(root))].some(sieve.mayName);
}

const change = changeWith(halvesTree, 'remove', 'remove');

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
        if (read.names.length > 0 && batch.length > 0) named++;
        expect(found() || read.names.length === 0).toBe(true);
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
  const scout = startScout({ ...view, setInterval: () => 1, clearInterval: () => {} } as never, {
    sieve,
    found: () => {
      wasFound = true;
    },
    isWanted: () => true,
    waits: () => {},
    signal: end.signal,
  });
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
