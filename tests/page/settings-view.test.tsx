import { describe, expect, it, vi } from 'vitest';
import { SettingsView, type SettingsViewProps } from '../../components/settings/SettingsView.tsx';
import css from '../../components/settings.css?inline';
import { OUTLETS } from '../../data/outlets.ts';
import { DEFAULTS } from '../../extension/settings.ts';
import { violationsIn } from './axe.ts';
import { frames, t } from './open-page.ts';
import { button, labelled, openOwnPage, redraw, TEXT_SPACING } from './own-page.ts';

const SILENCED = { entity: 'huawei', alias: 'HUAWEI', site: 'news.example' };

function props(change: Partial<SettingsViewProps> = {}): SettingsViewProps {
  return {
    choices: DEFAULTS,
    types: [
      { type: 'company', count: 9 },
      { type: 'law', count: 2 },
    ],
    languages: ['en'],
    shortcuts: [
      { name: 'next-mention', keys: 'Alt+Shift+J' },
      { name: 'hide-marks', keys: '' },
    ],
    browser: 'chromium',
    unreadable: 'none',
    status: { kind: 'silent' },
    sites: {
      sites: { allowed: [], withdrawn: [], never: [] },
      picker: {
        outlets: OUTLETS,
        standing: { isAllowed: () => false, isNever: () => false },
        state: { kind: 'idle' },
        onAsk: vi.fn(),
      },
      onStop: vi.fn(),
      onAskAgain: vi.fn(),
      onForget: vi.fn(),
      onAllowOnClick: vi.fn(),
      onAddAlways: vi.fn(),
      onAddNever: vi.fn(),
    },
    keeping: {
      importing: { kind: 'none' },
      onExport: vi.fn(),
      onFile: vi.fn(),
      onImport: vi.fn(),
      onKeep: vi.fn(),
      onReset: vi.fn(),
      onDeleteAll: vi.fn(),
    },
    t,
    nameOf: (entity) => (entity === 'huawei' ? 'Huawei' : undefined),
    onChange: vi.fn(),
    onUnsilence: vi.fn(),
    onSaveAside: vi.fn(),
    ...change,
  };
}

const open = (change: Partial<SettingsViewProps> = {}, look: object = {}) => {
  const given = props(change);
  return openOwnPage(<SettingsView {...given} />, { css, ...look }).then(
    (view) => [view, given] as const,
  );
};

/** Everything that can be on the page at once. */
const FULL: Partial<SettingsViewProps> = {
  choices: { ...DEFAULTS, hiddenTypes: ['spell'], silenced: [SILENCED] },
  unreadable: 'aside',
  status: { kind: 'failed', words: t.settings.unsaved, onRetry: vi.fn() },
  sites: {
    ...props().sites,
    sites: {
      allowed: ['https://*/*', 'https://a.example/*'],
      withdrawn: ['https://b.example/*'],
      never: ['c.example'],
    },
  },
  keeping: {
    ...props().keeping,
    importing: { kind: 'preview', changes: [{ label: 'Theme', value: 'Dark', before: 'Light' }] },
  },
};

describe.each(['light', 'dark'] as const)('the settings in %s', (theme) => {
  it.each([
    ['at first', {}],
    ['with everything in them', FULL],
  ])('have no violation that axe knows %s', async (_name, change) => {
    const [view] = await open(change, { theme });
    for (const details of view.document.querySelectorAll('details')) details.open = true;
    expect(await violationsIn(view)).toEqual([]);
  });
});

describe('the settings', () => {
  it.each([320, 768])('need no sideways scroll at %i px, also with wide spacing', async (width) => {
    const [view] = await open(FULL, { width });
    for (const details of view.document.querySelectorAll('details')) details.open = true;
    const { documentElement: root } = view.document;
    expect(root.scrollWidth).toBeLessThanOrEqual(width);
    view.document.querySelector('style')!.append(TEXT_SPACING);
    expect(root.scrollWidth).toBeLessThanOrEqual(width);
  });

  it.each([
    [/^Cambodia$/, { countries: { ...DEFAULTS.countries, cambodia: false } }],
    [/^Every mention/, { density: 'every' }],
    [/^Two dotted lines/, { markStyle: 'dotted' }],
    [/^Law/, { hiddenTypes: ['law'] }],
    [/^Mark nothing/, { quiet: true }],
    [/^Dark/, { theme: 'dark' }],
    [/^English/, { language: 'en' }],
  ])('hand on the choice %s', async (words, part) => {
    const [view, { onChange }] = await open();
    labelled(view, words, 'section:not([aria-labelledby="sites"])').click();
    expect(onChange).toHaveBeenCalledExactlyOnceWith(part);
  });

  it('show the keys, and in words where they are changed', async () => {
    const [view] = await open();
    const text = view.document.querySelector('[aria-labelledby="shortcuts"]')!.textContent!;
    expect(text).toContain('Alt+Shift+J');
    expect(text).toContain(t.settings.noShortcut);
    expect(text).toContain('chrome://extensions/shortcuts');
    expect(view.document.querySelector('a[href^="chrome"]')).toBeNull();
  });

  it('keep kinds of names that the data lacks', async () => {
    const [view, { onChange }] = await open(FULL);
    labelled(view, /^Company/).click();
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ hiddenTypes: ['spell', 'company'] });
  });

  it('bring a silenced spelling back', async () => {
    const [view, { onUnsilence }] = await open(FULL);
    button(view, /Mark again: “HUAWEI”/).click();
    expect(onUnsilence).toHaveBeenCalledExactlyOnceWith(SILENCED);
  });

  it('show what the browser withdrew, and ask again or forget', async () => {
    const [view, { sites }] = await open(FULL);
    expect(view.document.querySelector('.withdrawn')!.textContent).toContain('b.example');
    button(view, /^Ask again/).click();
    button(view, /^Forget/).click();
    expect(sites.onAskAgain).toHaveBeenCalledExactlyOnceWith(['https://b.example/*']);
    expect(sites.onForget).toHaveBeenCalledExactlyOnceWith(['https://b.example/*']);
  });

  it('delete nothing before a second yes', async () => {
    const [view, { keeping }] = await open();
    button(view, /^Delete all$/).click();
    await frames(view, 3);
    expect(view.document.activeElement?.textContent).toBe(t.settings.deleteNo);
    expect(keeping.onDeleteAll).not.toHaveBeenCalled();
    button(view, /^Delete all of it/).click();
    expect(keeping.onDeleteAll).toHaveBeenCalledOnce();
  });

  it('show what an import would change, and take it only then', async () => {
    const [view, { keeping }] = await open(FULL);
    expect(view.document.querySelector('.changes')!.textContent).toBe('ThemeDark now: Light');
    button(view, /^Take these/).click();
    button(view, /^Keep mine/).click();
    expect(keeping.onImport).toHaveBeenCalledOnce();
    expect(keeping.onKeep).toHaveBeenCalledOnce();
  });

  it('say politely what was done and aloud what failed, with the way on', async () => {
    const onUndo = vi.fn();
    const given = props({ status: { kind: 'done', words: 'Done.', onUndo } });
    const view = await openOwnPage(<SettingsView {...given} />, { css });
    expect(view.document.querySelector('.status [role="status"]')!.textContent).toBe('Done.');
    button(view, /^Undo/).click();
    expect(onUndo).toHaveBeenCalledOnce();
    const onRetry = vi.fn();
    redraw(
      view,
      <SettingsView {...given} status={{ kind: 'failed', words: 'Refused.', onRetry }} />,
    );
    expect(view.document.querySelector('.status [role="alert"]')!.textContent).toBe('Refused.');
    button(view, /^Try again/).click();
    expect(onRetry).toHaveBeenCalledOnce();
  });
});
