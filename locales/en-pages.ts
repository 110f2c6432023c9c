import { en } from './en.ts';
import { settingsWords } from './en-settings.ts';
import { siteWords } from './en-sites.ts';
import { welcomeWords } from './en-welcome.ts';

/** The English catalogue of the extension's own pages. */
export const enPages = { ...en, ...settingsWords, ...siteWords, ...welcomeWords };
