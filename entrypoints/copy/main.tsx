import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/copy.css';
import { applyTheme } from '../../components/theme-choice.ts';
import { loadSettings } from '../../extension/settings.ts';
import { catalogueFor } from '../../locales/index.ts';
import { AnnotatedCopy } from './AnnotatedCopy.tsx';

void start();

async function start(): Promise<void> {
  const { settings } = await loadSettings();
  const { language, theme } = settings;
  applyTheme(theme, window);
  const t = catalogueFor(language === 'auto' ? browser.i18n.getUILanguage() : language);
  document.title = t.copy.title;
  document.documentElement.lang = t.tag;
  render(<AnnotatedCopy settings={settings} t={t} />, document.getElementById('copy')!);
}
