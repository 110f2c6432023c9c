import { en } from './en.ts';
import { enCopy } from './en-copy.ts';
import { enLibrary } from './en-library.ts';
import { popupWords } from './en-popup.ts';
import { report } from './en-report.ts';
import { settingsWords } from './en-settings.ts';
import { siteWords } from './en-sites.ts';
import { welcomeWords } from './en-welcome.ts';

/** The English catalogue of the extension's own pages. */
export const enPages = {
  ...en,
  copy: enCopy,
  library: enLibrary,
  popup: popupWords,
  report,
  ...settingsWords,
  ...siteWords,
  ...welcomeWords,
};
