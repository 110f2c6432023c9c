/** The theme of our own pages: the reader's choice, or the system's. */
export type ThemeChoice = 'system' | 'light' | 'dark';

/** Puts the theme on the document element now and whenever the system changes; returns what ends it. */
export function applyTheme(choice: ThemeChoice, view: Window): () => void {
  const dark = view.matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    const isDark = choice === 'dark' || (choice === 'system' && dark.matches);
    view.document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
  };
  apply();
  dark.addEventListener('change', apply);
  return () => dark.removeEventListener('change', apply);
}
