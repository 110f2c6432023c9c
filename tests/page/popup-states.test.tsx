/** Every state of the popup: what it says, what it offers, and that all of it can be reached and read. */
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Popup, type PopupProps } from '../../components/Popup.tsx';
import css from '../../components/popup.css?inline';
import type { CannotWhy, PopupNotice } from '../../components/popup-state.ts';
import { violationsIn } from './axe.ts';
import { t, toggled, type View } from './open-page.ts';
import { button, openOwnPage, redraw } from './own-page.ts';
import { crowdedPage, found, pageWith, popupProps } from './popup-props.ts';

const host = 'news.example';
const FOUND = { kind: 'found', summary: crowdedPage() } as const;

const WHYS = Object.keys(t.popup.cannot) as CannotWhy[];
const NOTICES = Object.keys(t.popup.notices) as PopupNotice[];

interface State {
  name: string;
  change: Partial<PopupProps>;
  words: string;
}

const STATES: State[] = [
  { name: 'scanning', change: { state: { kind: 'scanning' } }, words: 'Reading this page' },
  { name: 'nothing found', change: {}, words: t.popup.empty },
  { name: 'found', change: { state: FOUND }, words: '300 mentions of 24 names' },
  {
    name: 'found so far',
    change: { state: { kind: 'found', summary: { ...crowdedPage(), complete: false } } },
    words: t.popup.stillReading,
  },
  {
    name: 'off here',
    change: { state: { kind: 'never' }, site: { kind: 'never', host } },
    words: t.popup.never,
  },
  { name: 'hidden', change: { state: FOUND, hidden: true }, words: t.popup.marks.isHidden },
  { name: 'quiet', change: { state: FOUND, quiet: true }, words: t.popup.marks.isQuiet },
  {
    name: 'always, but not granted',
    change: { state: FOUND, site: { kind: 'withdrawn', host } },
    words: t.site.meaning.withdrawn,
  },
  { name: 'error', change: { state: { kind: 'error' } }, words: t.popup.error },
  ...WHYS.map((why) => ({
    name: `cannot: ${why}`,
    change: { state: { kind: 'cannot', why } as const, site: { kind: 'none' } as const },
    words: t.popup.cannot[why],
  })),
  ...NOTICES.map((notice) => ({
    name: `notice: ${notice}`,
    change: { state: FOUND, notice },
    words: t.popup.notices[notice],
  })),
];

const open = (change: Partial<PopupProps>, theme: 'light' | 'dark' = 'light') =>
  openOwnPage(<Popup {...popupProps(change)} />, { css, theme, width: 360 });

/** Where Tab leads, in order: the name of each control, once round. */
async function tabStops(view: View): Promise<string[]> {
  const stops: string[] = [];
  view.focus();
  for (;;) {
    await userEvent.tab();
    const { activeElement } = view.document;
    if (!activeElement || activeElement === view.document.body) return stops;
    const name = activeElement.ariaLabel ?? activeElement.textContent!.trim();
    if (stops.includes(name)) return stops;
    stops.push(name);
    expect(view.getComputedStyle(activeElement).outlineStyle, name).toBe('solid');
    expect(view.getComputedStyle(activeElement).outlineWidth, name).toBe('2px');
  }
}

describe.each(STATES)('the popup in the state “$name”', ({ change, words }) => {
  it('says so in words that are heard', async () => {
    const view = await open(change);
    const holders = [...view.document.querySelectorAll('p')].filter((each) =>
      each.textContent!.includes(words),
    );
    expect(holders.length).toBe(1);
  });

  it.each(['light', 'dark'] as const)('has no violation that axe knows in %s', async (theme) => {
    expect(await violationsIn(await open(change, theme))).toEqual([]);
  });
});

describe('the keyboard in the popup', () => {
  it('reaches everything in the order in which it is read, in sight', async () => {
    const summary = pageWith([found('Huawei'), found('TikTok', { toggles: ['malaysia'] })]);
    const view = await open({ state: { kind: 'found', summary } });
    expect(await tabStops(view)).toEqual([
      'Vietnam 1',
      'Cambodia 0',
      'Malaysia 1',
      'Region 0',
      'Names on this page',
      'Show Huawei on the page',
      'Show TikTok on the page',
      'Hide marks in this tab',
      'Quiet mode',
      'Annotated copy',
      'Always',
      'On click',
      'Never',
      'Library',
      'Settings',
    ]);
  });
});

describe('the popup', () => {
  it('tries again after an error', async () => {
    const props = popupProps({ state: { kind: 'error' } });
    const view = await openOwnPage(<Popup {...props} />, { css, width: 360 });
    button(view, /^Try again$/).click();
    expect(props.onRetry).toHaveBeenCalledOnce();
  });

  it.each<[PopupProps['state'], boolean]>([
    [{ kind: 'scanning' }, true],
    [{ kind: 'empty' }, true],
    [FOUND, true],
    [{ kind: 'error' }, true],
    [{ kind: 'never' }, false],
    [{ kind: 'cannot', why: 'refused' }, false],
  ])('in the state %o offers to hide marks: %s', async (state, offered) => {
    const view = await open({ state });
    expect(view.document.querySelector('.tools') !== null).toBe(offered);
  });

  it('says a notice in a place that was there before, so that it is heard', async () => {
    const props = popupProps({ state: FOUND });
    const view = await openOwnPage(<Popup {...props} />, { css, width: 360 });
    const place = view.document.querySelector('.notice')!;
    expect(place.getAttribute('role')).toBe('status');
    expect(place.textContent).toBe('');
    redraw(view, <Popup {...props} notice="settings-unsaved" />);
    expect(view.document.querySelector('.notice')).toBe(place);
    expect(place.textContent).toBe(t.popup.notices['settings-unsaved']);
  });

  it('announces a toggle once it has turned', async () => {
    const props = popupProps({ state: FOUND });
    const view = await openOwnPage(<Popup {...props} />, { css, width: 360 });
    button(view, /^Vietnam/).click();
    const line = view.document.querySelector('.announcement')!;
    expect(line.textContent).toBe('');
    redraw(view, <Popup {...props} toggles={toggled('cambodia', 'malaysia', 'region')} />);
    await vi.waitFor(() => expect(line.textContent).toBe('Vietnam off: 66 mentions hidden'));
    expect(button(view, /^Vietnam/).ariaPressed).toBe('false');
    expect(line.ariaLive).toBe('polite');
  });

  it('marks the name in its first sentence, also where no gap parts words', async () => {
    const summary = pageWith([
      found('Huawei', { firstSentence: `${'Much was said before. '.repeat(12)}Huawei came.` }),
      found('华为', { firstSentence: '柬埔寨政府没有说明华为是否参与。' }),
    ]);
    const view = await open({ state: { kind: 'found', summary } });
    const marks = [...view.document.querySelectorAll<HTMLElement>('.names mark')];
    expect(marks.map(({ textContent }) => textContent)).toEqual(['Huawei', '华为']);
    for (const mark of marks) {
      const sentence = mark.closest('.sentence')!.getBoundingClientRect();
      expect(mark.getBoundingClientRect().bottom).toBeLessThanOrEqual(sentence.bottom + 1);
    }
  });
});
