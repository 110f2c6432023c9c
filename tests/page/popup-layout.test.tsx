/** The popup in its window of 360 × 600 px, and of 320: what has the room, what scrolls, what stays. */
import { describe, expect, it } from 'vitest';
import { Popup, type PopupProps } from '../../components/Popup.tsx';
import css from '../../components/popup.css?inline';
import type { View } from './open-page.ts';
import { openOwnPage, TEXT_SPACING } from './own-page.ts';
import { crowdedPage, found, pageWith, popupProps } from './popup-props.ts';

const CROWDED = { kind: 'found', summary: crowdedPage() } as const;

const KHMER = 'អនុក្រឹត្យស្តីពីការបង្កើតច្រកទ្វារអ៊ីនធឺណិតជាតិនៃព្រះរាជាណាចក្រកម្ពុជា';
const VIETNAMESE = 'Cục An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao Bộ Công an';
const UNBROKEN = 'Donaudampfschifffahrtsgesellschaftskapitaensmuetzenabzeichenverordnung';

async function open(change: Partial<PopupProps> = {}, width = 360): Promise<View> {
  const view = await openOwnPage(<Popup {...popupProps(change)} />, { css, width });
  view.frameElement!.setAttribute('height', '600');
  return view;
}

const part = (view: View, selector: string) => view.document.querySelector(selector)!;
const boxOf = (view: View, selector: string) => part(view, selector).getBoundingClientRect();

/** Elements whose text is cut off at the side, or that stick out of the window. */
function cutOff(view: View): string[] {
  const { clientWidth } = view.document.documentElement;
  return [...view.document.querySelectorAll<HTMLElement>('.popup *')]
    .filter(({ offsetWidth }) => offsetWidth > 1)
    .filter((each) => {
      const { left, right } = each.getBoundingClientRect();
      return left < 0 || right > clientWidth + 0.5 || each.scrollWidth > each.offsetWidth + 1;
    })
    .map(({ outerHTML }) => outerHTML.slice(0, 80));
}

const STATES: [string, Partial<PopupProps>][] = [
  ['as it is at first', {}],
  ['with its marks hidden', { hidden: true }],
  ['in quiet mode', { quiet: true }],
  ['on a site that is always read', { site: { kind: 'always', host: 'news.example' } }],
  ['on a host of a long name', { site: { kind: 'always', host: 'english.vietnamnews.example' } }],
];

describe('the popup over a page of many names', () => {
  it.each(STATES)('gives the list at least 340 px %s', async (_name, change) => {
    const view = await open({ state: CROWDED, ...change });
    expect(boxOf(view, '.popup').height).toBeLessThanOrEqual(600);
    expect(boxOf(view, '.names').height).toBeGreaterThanOrEqual(340);
  });

  it('scrolls the list alone', async () => {
    const view = await open({ state: CROWDED });
    const rests = ['header', '.lead', '.filter', '.tools', '.site', 'footer'];
    const before = rests.map((each) => boxOf(view, each).top);
    part(view, '.names li:last-child .jump').scrollIntoView();
    expect(part(view, '.names').scrollTop).toBeGreaterThan(300);
    expect(rests.map((each) => boxOf(view, each).top)).toEqual(before);
    expect(boxOf(view, 'footer').bottom).toBeLessThanOrEqual(600);
    expect(view.document.documentElement.scrollHeight).toBeLessThanOrEqual(600);
  });

  it('has no control that a focus would hide behind the heading of the list', async () => {
    const view = await open({ state: CROWDED });
    const jumps = [...view.document.querySelectorAll<HTMLElement>('.jump')].reverse();
    for (const jump of jumps) {
      jump.focus();
      const { x, y, width, height } = jump.getBoundingClientRect();
      expect(view.document.elementFromPoint(x + width / 2, y + height / 2)).toBe(jump);
    }
  });

  it('is as high as its names where they are few', async () => {
    const view = await open({ state: { kind: 'found', summary: crowdedPage(1) } });
    expect(boxOf(view, '.popup').height).toBeLessThan(420);
    expect(part(view, '.names').scrollHeight).toBe(part(view, '.names').clientHeight);
  });
});

const HARD = pageWith([
  found(KHMER, { toggles: ['cambodia'], firstSentence: KHMER.repeat(4) }),
  found(VIETNAMESE, { toggles: ['vietnam', 'cambodia', 'malaysia', 'region'] }),
  found(UNBROKEN, { toggles: ['malaysia'], count: 1_234_567 }),
]);

const NARROW: [string, Partial<PopupProps>][] = [
  ['many names', { state: CROWDED }],
  ['long names', { state: { kind: 'found', summary: HARD } }],
  ['marks hidden', { state: CROWDED, hidden: true }],
  ['a long host', { site: { kind: 'withdrawn', host: `${'long-'.repeat(9)}name.news.example` } }],
  ['nothing found', {}],
  ['an error and a notice', { state: { kind: 'error' }, notice: 'grant-is-wider' }],
  ['a site set to never', { state: { kind: 'never' }, site: { kind: 'never', host: 'a.example' } }],
];

describe.each([320, 360])('%i px wide', (width) => {
  it.each(NARROW)('with %s nothing is cut off and nothing scrolls sideways', async (_n, change) => {
    const view = await open(change, width);
    expect(cutOff(view)).toEqual([]);
    expect(view.document.documentElement.scrollWidth).toBe(width);
  });

  it.each(NARROW)('with %s a reader’s text spacing cuts nothing off', async (_name, change) => {
    const view = await open(change, width);
    const style = view.document.createElement('style');
    style.textContent = TEXT_SPACING;
    view.document.head.append(style);
    expect(cutOff(view)).toEqual([]);
    expect(view.document.documentElement.scrollWidth).toBe(width);
  });
});
