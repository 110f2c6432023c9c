import { describe, expect, it, vi } from 'vitest';
import type { AskState } from '../../components/outlets/OutletPicker.tsx';
import { SampleArticle } from '../../components/SampleArticle.tsx';
import { Welcome, type WelcomeProps } from '../../components/Welcome.tsx';
import css from '../../components/welcome.css?inline';
import { OUTLETS } from '../../data/outlets.ts';
import { violationsIn } from './axe.ts';
import { frames, markedTexts, sessionOver, settled, t, type View } from './open-page.ts';
import { button, labelled, openOwnPage, TEXT_SPACING } from './own-page.ts';

interface Standing {
  allowed?: readonly string[];
  never?: readonly string[];
  state?: AskState;
}

async function open(
  { allowed = [], never = [], state = { kind: 'idle' } }: Standing = {},
  look: object = {},
): Promise<[View, WelcomeProps]> {
  const props: WelcomeProps = {
    picker: {
      outlets: OUTLETS,
      standing: {
        isAllowed: (host) => allowed.includes(host),
        isNever: (host) => never.includes(host),
      },
      state,
      onAsk: vi.fn(),
    },
    isAnswered: state.kind === 'all',
    children: <SampleArticle t={t} textRef={null} />,
    t,
    onOpenCard: vi.fn(),
    onSettings: vi.fn(),
    onLeave: vi.fn(),
  };
  return [await openOwnPage(<Welcome {...props} />, { css, ...look }), props];
}

const hostsOf = (outlets: typeof OUTLETS) => outlets.flatMap(({ hosts }) => hosts);
const asked = ({ picker }: WelcomeProps) => vi.mocked(picker.onAsk).mock.calls[0]?.[0];

describe('the welcome page', () => {
  it.each(['light', 'dark'] as const)('has no violation that axe knows in %s', async (theme) => {
    const [view] = await open({ allowed: ['vnexpress.net', 'www.vnexpress.net'] }, { theme });
    for (const details of view.document.querySelectorAll('details')) details.open = true;
    expect(await violationsIn(view)).toEqual([]);
  });

  it.each([320, 768])(
    'needs no sideways scroll at %i px, also with wide spacing',
    async (width) => {
      const [view] = await open({}, { width });
      for (const details of view.document.querySelectorAll('details')) details.open = true;
      expect(view.document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      view.document.querySelector('style')!.append(TEXT_SPACING);
      expect(view.document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    },
  );

  it('says what cannot be hidden', async () => {
    const [view] = await open();
    const text = view.document.body.textContent!;
    for (const words of ['sync', 'administers', 'no anonymity tool']) expect(text).toContain(words);
  });

  it('can be left at once', async () => {
    const [view, { onLeave }] = await open();
    button(view, /^Skip$/).click();
    expect(onLeave).toHaveBeenCalledOnce();
  });

  it('has names in its sample that are marked, and none outside it', async () => {
    const [view] = await open();
    const sample = view.document.querySelector('.sample div')!;
    const session = sessionOver(view, { within: sample });
    void session.start();
    await settled({ view, session });
    expect(markedTexts(view)).toEqual([
      'ARTICLE 19',
      'Huawei',
      'SenseTime',
      'AI park',
      'Tô Lâm',
      'Vietnam’s Cybersecurity Law',
      'Xi Jinping',
    ]);
    sample.parentElement!.append('Huawei outside');
    await frames(view, 20);
    expect(markedTexts(view)).toHaveLength(7);
  });
});

describe('the news list', () => {
  it('asks for every host at first, in one go', async () => {
    const [view, props] = await open();
    button(view, /^Allow \d+ news sites$/).click();
    expect(props.picker.onAsk).toHaveBeenCalledOnce();
    expect(asked(props)).toEqual(hostsOf(OUTLETS));
  });

  it('leaves out a country that is unticked, a language, and a single site', async () => {
    const [view, props] = await open();
    labelled(view, /^Taiwan$/).click();
    await frames(view, 2);
    labelled(view, /^Malaysiakini/).click();
    await frames(view, 2);
    button(view, /^Allow/).click();
    const left = OUTLETS.filter(({ place, name }) => place !== 'TW' && name !== 'Malaysiakini');
    expect(asked(props)?.toSorted()).toEqual(hostsOf(left).toSorted());
  });

  it('ticks a group in part when one of its sites is unticked', async () => {
    const [view] = await open();
    labelled(view, /^Malaysiakini/).click();
    await frames(view, 2);
    const malaysia = labelled(view, /^Malaysia$/);
    expect([malaysia.checked, malaysia.indeterminate]).toEqual([false, true]);
    malaysia.click();
    await frames(view, 2);
    expect(labelled(view, /^Malaysiakini/).checked).toBe(true);
  });

  it('asks only for what is not allowed, and not for what is set to never', async () => {
    const [{ hosts: allowed }, { hosts: never }] = [OUTLETS[0]!, OUTLETS[1]!];
    const [view, props] = await open({ allowed, never });
    button(view, /^Allow/).click();
    expect(asked(props)).toEqual(hostsOf(OUTLETS.slice(2)));
  });

  it('has nothing to ask for when nothing is ticked', async () => {
    const [view, props] = await open();
    button(view, /^Tick none/).click();
    await frames(view, 2);
    const ask = button(view, /^Allow/);
    expect(ask.disabled).toBe(true);
    ask.click();
    expect(props.picker.onAsk).not.toHaveBeenCalled();
    expect(view.document.querySelector('.outcome')!.textContent).toBe(t.outlets.nothing);
  });

  it.each<[AskState, string]>([
    [{ kind: 'asking' }, t.outlets.asking],
    [{ kind: 'all', outlets: 3 }, 'Done: Backstory now reads 3 news sites'],
    [{ kind: 'some', missing: ['a.example'] }, 'Not allowed (1): a.example'],
    [{ kind: 'none' }, 'did not allow it, so nothing has changed'],
    [{ kind: 'failed', why: 'busy' }, 'could not ask (busy)'],
  ])('says how the question ended: %j', async (state, words) => {
    const [view] = await open({ state });
    expect(view.document.querySelector('.outcome')!.textContent).toContain(words);
  });
});
