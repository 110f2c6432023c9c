import type { PageCatalogue } from '../../locales/pages.ts';

export interface Shortcut {
  name: string;
  /** As the browser writes it; empty without one. */
  keys: string;
}

interface ShortcutsSectionProps {
  shortcuts: readonly Shortcut[];
  browser: 'chromium' | 'firefox';
  t: PageCatalogue;
}

/** The keys as they are now, and where the browser lets them be changed. */
export function ShortcutsSection({ shortcuts, browser, t }: ShortcutsSectionProps) {
  const { settings: words } = t;
  return (
    <section aria-labelledby="shortcuts">
      <h2 id="shortcuts">{words.headings.shortcuts}</h2>
      <dl class="shortcuts">
        {shortcuts.map(({ name, keys }) => (
          <div key={name}>
            <dt>{words.commands[name] ?? name}</dt>
            <dd>{keys === '' ? words.noShortcut : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">{words.inCard}</p>
      <p class="hint">{words.changeShortcuts[browser]}</p>
    </section>
  );
}
