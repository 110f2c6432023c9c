/** The language that the extension speaks. */
import { browser } from 'wxt/browser';
import type { Settings } from './settings.ts';

/** The reader's choice, or the browser's own language, as a BCP 47 tag. */
export function languageOf({ language }: Pick<Settings, 'language'>): string {
  return language === 'auto' ? browser.i18n.getUILanguage() : language;
}
