import { describe, expect, it } from 'vitest';
import { cardOpened, centreOf, jumpTo, movePointer, surfaceIn } from './open-card.ts';
import { frames, type ReadPage, readPage } from './open-page.ts';

/** Room between the card and the edge of the viewport, in CSS px. */
const EDGE = 8;

const WIDTHS = [320, 768, 1280];

const PLACES = {
  'top left': 'left:0; top:0',
  'top right': 'right:0; top:0',
  'bottom left': 'left:0; bottom:0',
  'bottom right': 'right:0; bottom:0',
  centre: 'left:45%; top:48%',
  'left edge': 'left:0; top:40%',
  'right edge': 'right:0; top:60%',
};

const cornered = (style: string) =>
  `<!doctype html><p style="position:fixed; margin:0; ${style}">Huawei</p>`;

/** Rectangles of the lines of the first paragraph's name. */
function linesOfMention({ document }: ReadPage): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('.name') ?? document.querySelector('p')!);
  return [...range.getClientRects()];
}

function expectWellPlaced(page: ReadPage): void {
  const { innerWidth, innerHeight } = page.view;
  const card = surfaceIn(page.document).getBoundingClientRect();
  expect(card.height).toBeGreaterThan(100);
  expect(card.left).toBeGreaterThanOrEqual(EDGE);
  expect(card.top).toBeGreaterThanOrEqual(EDGE);
  expect(card.right).toBeLessThanOrEqual(innerWidth - EDGE);
  expect(card.bottom).toBeLessThanOrEqual(innerHeight - EDGE);
  for (const line of linesOfMention(page)) {
    const apart =
      card.right <= line.left ||
      card.left >= line.right ||
      card.bottom <= line.top ||
      card.top >= line.bottom;
    expect(apart, `card ${JSON.stringify(card)} beside line ${JSON.stringify(line)}`).toBe(true);
  }
}

const cases = WIDTHS.flatMap((width) =>
  Object.entries(PLACES).map(([place, style]) => ({ width, place, style })),
);

describe('an open card', () => {
  it.each(cases)(
    'is wholly in view, beside a mention at the $place of $width px',
    async ({ width, style }) => {
      const page = await readPage({ html: cornered(style), width, height: 700 });
      await jumpTo(page, 'huawei');
      expectWellPlaced(page);
    },
  );

  it.each([
    [640, 512],
    [320, 400],
    [1280, 320],
  ])('is wholly in view in a window of %i × %i px', async (width, height) => {
    const page = await readPage({ html: cornered('left:30%; top:45%'), width, height });
    await jumpTo(page, 'huawei');
    expectWellPlaced(page);
  });

  it.each(WIDTHS)('is beside a mention in the middle of a text of %i px', async (width) => {
    const filler = '<p>Words of an article that has no names in it at all.</p>'.repeat(60);
    const page = await readPage({
      html: `<!doctype html>${filler}<p class="name">Huawei</p>${filler}`,
      width,
    });
    await jumpTo(page, 'huawei');
    expectWellPlaced(page);
  });

  it.each([
    ['first', 'Xi Jinping'],
    ['second', 'Xi Jinping'],
    ['first', '<i>Xi</i> <b>Jinping</b>'],
    ['second', '<i>Xi</i> <b>Jinping</b>'],
  ])('covers no line of a name on two lines, pointed at on the %s: %s', async (at, name) => {
    const style = 'p { width: 300px; font: 20px/1.2 monospace; margin: 40px }';
    const html = `<!doctype html><style>${style}</style><p>Here stand ten words, <span class="name">${name}</span>.`;
    const page = await readPage({ html, width: 390 });
    const lines = linesOfMention(page);
    expect(lines.at(-1)!.top).toBeGreaterThan(lines[0]!.top);
    movePointer(page.view, centreOf(at === 'first' ? lines[0]! : lines.at(-1)!));
    await cardOpened(page.document, 'Xi Jinping');
    await frames(page.view, 2);
    expectWellPlaced(page);
  });

  it('stays beside its mention when the page scrolls, and inside the view when it resizes', async () => {
    const filler = '<p>Words without names.</p>'.repeat(60);
    const page = await readPage({
      html: `<!doctype html>${filler}<p class="name">Huawei</p>${filler}`,
    });
    await jumpTo(page, 'huawei');
    const before = surfaceIn(page.document).getBoundingClientRect().top;
    page.view.scrollBy(0, 60);
    await frames(page.view, 3);
    expect(surfaceIn(page.document).getBoundingClientRect().top).toBeCloseTo(before - 60, 0);
    (page.view.frameElement as HTMLIFrameElement).width = '320';
    await frames(page.view, 3);
    expectWellPlaced(page);
  });

  it.each([
    ['above', 'left:0; bottom:200px'],
    ['below', 'left:0; top:200px'],
  ])('stays wholly in view when parts of it unfold %s its mention', async (_case, style) => {
    const page = await readPage({ html: cornered(style), height: 900 });
    await jumpTo(page, 'huawei');
    for (const details of surfaceIn(page.document).querySelectorAll('details')) details.open = true;
    await frames(page.view, 3);
    expectWellPlaced(page);
  });
});
