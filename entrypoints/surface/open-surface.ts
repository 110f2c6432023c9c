/** How every page of the extension opens: in the reader's theme and language, which it then follows. */
import { render, type VNode } from 'preact';
import { applyTheme } from '../../components/theme-choice.ts';
import { languageOf } from '../../extension/language.ts';
import {
  type LoadedSettings,
  loadSettings,
  type Settings,
  watchSettings,
} from '../../extension/settings.ts';
import type { PageCatalogue } from '../../locales/pages.ts';
import { pageCatalogueFor } from '../../locales/pages.ts';

/** What a page starts from. */
export interface Surface {
  t: PageCatalogue;
  loaded: LoadedSettings;
}

/** Draws a page into the element with this id, once the settings are there. */
export async function openSurface(id: string, view: (surface: Surface) => VNode): Promise<void> {
  const loaded = await loadSettings();
  const draw = (settings: Settings) => {
    const t = pageCatalogueFor(languageOf(settings));
    document.documentElement.lang = t.tag;
    render(view({ t, loaded }), document.getElementById(id)!);
  };
  let endTheme = applyTheme(loaded.settings.theme, window);
  draw(loaded.settings);
  watchSettings((settings, before) => {
    endTheme();
    endTheme = applyTheme(settings.theme, window);
    if (settings.language !== before.language) draw(settings);
  });
}
