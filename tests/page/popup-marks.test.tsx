import { render } from 'preact';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { MarksRow } from '../../components/MarksRow.tsx';
import { pageCatalogueFor } from '../../locales/pages.ts';

const t = pageCatalogueFor('en');

function row(choice: { hidden: boolean; quiet: boolean }) {
  const calls = { onHide: vi.fn(), onQuiet: vi.fn() };
  const root = document.body.appendChild(document.createElement('div'));
  render(<MarksRow {...choice} {...calls} t={t} />, root);
  onTestFinished(() => {
    render(null, root);
    root.remove();
  });
  const button = (words: string) =>
    [...root.querySelectorAll('button')].find(({ textContent }) => textContent === words);
  return { ...calls, button, status: root.querySelector('[role=status]')!.textContent };
}

describe('the popup’s row for marks', () => {
  it.each([
    [false, 'false', ''],
    [true, 'true', t.popup.marks.isHidden],
  ])('hides the marks of the tab and brings them back (hidden: %s)', (hidden, pressed, status) => {
    const shown = row({ hidden, quiet: false });
    const button = shown.button('Hide marks in this tab')!;
    expect(button.getAttribute('aria-pressed')).toBe(pressed);
    button.click();
    expect(shown.onHide).toHaveBeenCalledExactlyOnceWith(!hidden);
    expect(shown.status).toBe(status);
  });

  it('offers nothing to hide in quiet mode, and leads out of it', () => {
    const shown = row({ hidden: false, quiet: true });
    expect(shown.button('Hide marks in this tab')).toBeUndefined();
    expect(shown.status).toBe(t.popup.marks.isQuiet);
    shown.button('Quiet mode')!.click();
    expect(shown.onQuiet).toHaveBeenCalledExactlyOnceWith(false);
  });
});
