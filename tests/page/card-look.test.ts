import { describe, expect, it } from 'vitest';
import { atRest, jumpTo, surfaceIn } from './open-card.ts';
import { type ReadPage, readPage } from './open-page.ts';

async function openCardOn(html: string): Promise<ReadPage> {
  const page = await readPage({ html: `<!doctype html>${html}` });
  await jumpTo(page, 'huawei');
  await atRest(page);
  return page;
}

describe('the theme of a card', () => {
  it.each([
    ['light', 'on a page without colours', '<p>Huawei'],
    ['light', 'on white', '<body style="background:#fff"><p>Huawei'],
    ['dark', 'on a dark page', '<body style="background:#111"><p>Huawei'],
    ['dark', 'on a dark part of a light page', '<div style="background:#123"><p>Huawei</p></div>'],
    [
      'light',
      'on a light part of a dark page',
      '<body style="background:#111"><div style="background:#eee">Huawei</div>',
    ],
    [
      'dark',
      'under a thin veil',
      '<body style="background:#111"><p style="background:#fff1">Huawei',
    ],
    ['dark', 'on a page that is dark only', '<html style="color-scheme:dark"><p>Huawei'],
    ['light', 'on a page that is light only', '<html style="color-scheme:light"><p>Huawei'],
    [
      'dark',
      'on a page that its head makes dark',
      '<meta name="color-scheme" content="dark"><p>Huawei',
    ],
    [
      'light',
      'on a page that its head lets be dark, where the system wants light',
      '<meta name="color-scheme" content="light dark"><p>Huawei',
    ],
    ['light', 'where the system wants light', '<html style="color-scheme:light dark"><p>Huawei'],
  ])('is %s %s', async (theme, _where, html) => {
    const { document } = await openCardOn(html);
    expect(surfaceIn(document).dataset.theme).toBe(theme);
  });
});

/** What can make a card look different, for every element in it. */
const PROPERTIES = [
  'display',
  'visibility',
  'opacity',
  'color',
  'background-color',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'line-height',
  'letter-spacing',
  'word-spacing',
  'text-transform',
  'text-align',
  'text-indent',
  'white-space-collapse',
  'direction',
  'width',
  'padding',
  'margin',
  'border',
  'border-radius',
  'cursor',
  'pointer-events',
  'filter',
  'transform',
  'zoom',
  'user-select',
];

function lookOf({ document, view }: ReadPage): string[][] {
  const surface = surfaceIn(document);
  return [surface, ...surface.querySelectorAll('*')].map((element) => {
    const style = view.getComputedStyle(element);
    return [element.localName, ...PROPERTIES.map((name) => style.getPropertyValue(name))];
  });
}

const BARE = '<p style="position:fixed; left:40px; top:40px; font-size:20px">Huawei</p>';

describe('the look of a card', () => {
  it.each([
    ['resets everything', '* { all: unset !important }'],
    ['fades buttons', 'button { opacity: .2; font-size: 40px } h2 { color: red }'],
    ['has a huge root', 'html { font-size: 60px; line-height: 3; letter-spacing: 4px }'],
    ['hides what it does not know', 'html > div { display: none !important }'],
    [
      'hides what comes last',
      'html > :last-child:not(body) { visibility: hidden; opacity: 0 !important }',
    ],
    ['shouts', 'html { text-transform: uppercase; font: italic bold 30px cursive }'],
    ['writes from the right', 'html { direction: rtl; text-align: right }'],
    ['sets variables', 'html { --paper: red; --ink: red; --sans: cursive; --link: red }'],
    ['knows the card', '.surface, .card, ::part(card) { display: none !important }'],
    [
      'covers everything',
      'body::after { content: ""; position: fixed; inset: 0; z-index: 2147483647 }',
    ],
  ])('is the same on a page that %s', async (_case, css) => {
    const plain = lookOf(await openCardOn(BARE));
    const page = await openCardOn(`<style>${css}</style>${BARE}`);
    expect(lookOf(page)).toEqual(plain);
    const { left, top } = surfaceIn(page.document).getBoundingClientRect();
    const front = page.document.elementFromPoint(left + 50, top + 80);
    expect(front).toBe(page.document.documentElement.lastElementChild);
  });

  it('changes nothing on the page', async () => {
    const page = await readPage({ html: '<!doctype html><h2>Head</h2><p class="card">Huawei' });
    const look = () =>
      [...page.document.body.querySelectorAll('*')].map((element) =>
        [...page.view.getComputedStyle(element)].map((name) =>
          page.view.getComputedStyle(element).getPropertyValue(name),
        ),
      );
    const before = look();
    await jumpTo(page, 'huawei');
    expect(look()).toEqual(before);
    expect(page.document.documentElement.scrollWidth).toBe(page.view.innerWidth);
  });
});
