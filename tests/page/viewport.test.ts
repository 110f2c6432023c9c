import { describe, expect, it } from 'vitest';
import { visibleRoots } from '../../page/viewport.ts';
import { openView, type View } from './open-page.ts';

const PARAGRAPHS = Array.from({ length: 200 }, (_, index) => `<p id="p${index}">Text</p>`).join('');
const COLUMNS = ['a', 'b', 'c']
  .map((id) => `<div id="${id}-box"><p id="${id}" class="high">Text</div>`)
  .join('');

/** A window of 600 × 400 px with rows of 40 px, in which the browser takes `ms` to look at a point. */
async function show(html: string, ms = 0): Promise<{ view: View; points: () => number }> {
  const style =
    '<style>body, p { margin: 0 } p { height: 40px } .high { height: 400px } main { display: grid; grid-template-columns: repeat(3, 1fr) }</style>';
  const view = await openView({ html: `<!doctype html>${style}${html}`, width: 600, height: 400 });
  const { document, performance } = view;
  const { elementFromPoint } = document;
  let points = 0;
  document.elementFromPoint = (x, y) => {
    points++;
    return elementFromPoint.call(document, x, y);
  };
  performance.now = () => points * ms;
  return { view, points: () => points };
}

function idsOf(view: View): string[] {
  return visibleRoots(view).map((root) => (root as Element).id);
}

/** Paragraphs as their ids go, ten from the first. */
const tenFrom = (first: number) => Array.from({ length: 10 }, (_, index) => `p${first + index}`);

describe('the part of a page to begin with', () => {
  it('is every paragraph in view and none beyond', async () => {
    const { view } = await show(PARAGRAPHS);
    expect(idsOf(view).sort()).toEqual(tenFrom(0));
  });

  it('is that to which the reader has scrolled', async () => {
    const { view } = await show(PARAGRAPHS);
    view.scrollTo(0, 4_000);
    expect(idsOf(view).sort()).toEqual(tenFrom(100));
  });

  it('is found by one point where the browser takes long to look at one', async () => {
    const { view, points } = await show(PARAGRAPHS, 5);
    expect(idsOf(view).sort()).toEqual(tenFrom(0));
    expect(points()).toBe(1);
  });

  it('is what stands in view beside the elements around it as well', async () => {
    const { view } = await show(
      `<div id="headline" style="height: 30px">Text</div><div><div>${PARAGRAPHS}</div></div>`,
    );
    expect(idsOf(view)).toEqual(expect.arrayContaining(['headline', 'p0']));
    view.scrollTo(0, 4_000);
    expect(idsOf(view)).not.toContain('headline');
  });

  it('is found in several columns', async () => {
    const { view, points } = await show(`<main>${COLUMNS}</main>`);
    expect(idsOf(view).sort()).toEqual(['a', 'a-box', 'b', 'b-box', 'c', 'c-box']);
    expect(points()).toBe(15);
  });

  it('is nothing in a window without a size', async () => {
    const { view } = await show(PARAGRAPHS);
    (view.frameElement as HTMLElement).style.display = 'none';
    expect(visibleRoots(view)).toEqual([]);
  });
});
