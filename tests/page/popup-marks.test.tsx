import { render } from 'preact';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { Popup, type PopupProps } from '../../components/Popup.tsx';
import { frames, t, toggled } from './open-page.ts';
import { crowdedPage, popupProps } from './popup-props.ts';

const { marks } = t.popup;
const FOUND = { kind: 'found', summary: crowdedPage() } as const;

function popup(change: Partial<PopupProps>) {
  const props = popupProps(change);
  const root = document.body.appendChild(document.createElement('div'));
  const draw = (next: Partial<PopupProps> = {}) => render(<Popup {...props} {...next} />, root);
  draw();
  onTestFinished(() => {
    render(null, root);
    root.remove();
  });
  const button = (words: string) =>
    [...root.querySelectorAll<HTMLElement>('.marks button')].find(
      ({ textContent }) => textContent === words,
    );
  return { props, draw, button, root };
}

describe.each([
  ['with names', FOUND, '.announcement'],
  ['without names', { kind: 'empty' } as const, '.marks-line'],
])('the popup’s row for marks, on a page %s', (_name, state, line) => {
  it.each([
    [false, 'false', ''],
    [true, 'true', marks.isHidden],
  ])('hides the marks of the tab and brings them back (hidden: %s)', (hidden, pressed, words) => {
    const { props, button, root } = popup({ state, hidden });
    const hide = button(marks.hide)!;
    expect(hide.ariaPressed).toBe(pressed);
    expect(hide.ariaLabel).toBe('Hide marks in this tab');
    hide.click();
    expect(props.onHide).toHaveBeenCalledExactlyOnceWith(!hidden);
    expect(root.querySelector(line)!.textContent).toBe(words);
  });

  it('offers nothing to hide in quiet mode, and leads out of it', () => {
    const { props, button, root } = popup({ state, quiet: true });
    expect(button(marks.hide)).toBeUndefined();
    expect(root.querySelector(line)!.textContent).toBe(marks.isQuiet);
    expect(root.querySelector(line)!.matches('[role=status], [aria-live=polite]')).toBe(true);
    button(marks.quiet)!.click();
    expect(props.onQuiet).toHaveBeenCalledExactlyOnceWith(false);
  });
});

describe('the line under the country toggles', () => {
  it('says what was done last, be it a country or the marks', async () => {
    const { draw, root } = popup({ state: FOUND });
    const line = () => root.querySelector('.announcement')!.textContent;
    draw({ toggles: toggled('vietnam', 'cambodia', 'malaysia') });
    await vi.waitFor(() => expect(line()).toBe('Region off: 84 mentions hidden'));
    draw({ toggles: toggled('vietnam', 'cambodia', 'malaysia'), hidden: true });
    await vi.waitFor(() => expect(line()).toBe(marks.isHidden));
    draw({ toggles: toggled('vietnam', 'cambodia', 'malaysia', 'region'), hidden: true });
    await vi.waitFor(() => expect(line()).toBe('Region on: 84 mentions shown'));
    await frames(window, 3);
    expect(line()).toBe('Region on: 84 mentions shown');
  });
});
