/** However a page changes: what has been read is what reading it all anew finds, and that is what is marked. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { HIGHLIGHTS } from '../../page/marks.ts';
import type { Session } from '../../page/session.ts';
import { type ReadPage, readPage, sessionOver, settled } from './open-page.ts';
import { apply, changeWith } from './random-changes.ts';
import { anyPage, anyTree, nodeOf, readAll } from './random-pages.ts';

const changes = fc.array(fc.array(changeWith(anyTree), { minLength: 1, maxLength: 4 }), {
  minLength: 12,
  maxLength: 20,
});

it('marks what is there, after any changes', { timeout: 120_000 }, async () => {
  let named = 0;
  await fc.assert(
    fc.asyncProperty(anyPage, changes, async (trees, batches) => {
      const page = await readPage({ html: '<!doctype html><body></body>' });
      page.document.body.append(...trees.map((tree) => nodeOf(tree, page.document)));
      for (const batch of [[], ...batches]) {
        for (const each of batch) apply(each, page.document);
        await settled(page);
        const found = namesIn(page.session);
        expect(found).toEqual(await readAnew(page));
        const marked = markedNow(page.view);
        expect(marked.length).toBeGreaterThanOrEqual(found.mentions);
        expect(readAll(page.document).names).toEqual(expect.arrayContaining(marked));
        named += found.mentions;
      }
      page.session.stop();
      page.view.frameElement!.remove();
    }),
    { numRuns: 4 },
  );
  expect(named).toBeGreaterThan(4);
});

/** All but the numbers that lead to places. */
function namesIn(session: Session) {
  const { mentions, entities } = session.summary();
  return { mentions, entities: entities.map((entity) => ({ ...entity, firstMention: 0 })) };
}

/** What a session finds that has seen none of the changes. */
async function readAnew({ view }: ReadPage) {
  const session = sessionOver(view, { hidden: true });
  void session.start();
  await settled({ view, session });
  const names = namesIn(session);
  session.stop();
  return names;
}

/** Texts of all marks, those on hidden text too, which are ready for it to be shown. */
function markedNow({ CSS, document }: ReadPage['view']): string[] {
  const [upper, lower] = HIGHLIGHTS.map((name) => [...(CSS.highlights.get(name) ?? [])]);
  expect(lower).toEqual(upper);
  return upper!.map(({ startContainer, startOffset, endContainer, endOffset }) => {
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return String(range);
  });
}
