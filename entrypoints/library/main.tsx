import { render } from 'preact';
import { browser } from 'wxt/browser';
import { applyTheme } from '../../components/theme-choice.ts';
import { loadSettings } from '../../extension/settings.ts';
import { catalogueFor } from '../../locales/index.ts';
import '../../components/library/library.css';
import { LibraryPage } from './LibraryPage.tsx';

void loadSettings().then(({ settings: { theme, language } }) => {
  applyTheme(theme, window);
  const t = catalogueFor(language === 'auto' ? browser.i18n.getUILanguage() : language);
  document.documentElement.lang = t.tag;
  render(<LibraryPage t={t} />, document.getElementById('library')!);
});
