/** English words for sites: when they are read, and the news list. */
import { formatsOf, regionsOf } from './formats.ts';

const { count, language, list, number } = formatsOf('en-GB');
const region = regionsOf('en-GB');

/** Places that Intl names less well, and those that are no countries. */
const PLACES: Readonly<Record<string, string>> = {
  HK: 'Hong Kong',
  region: 'The region as a whole',
  diaspora: 'Vietnamese press abroad',
  trade: 'Trade press',
  rights: 'Rights and policy',
};

const outlets = (n: number): string => count(n, { one: '# news site', other: '# news sites' });

export const siteWords = {
  /** When the site in front is read. */
  site: {
    legend: 'Read this site',
    choices: { always: 'Always', 'on-click': 'On click', never: 'Never' },
    meaning: {
      always: 'Read on every visit.',
      'on-click': 'Read when you open Backstory on it.',
      never: 'Not read, not even on a click.',
      withdrawn:
        'You chose always, but the browser no longer allows it. It is read on a click until you choose always again.',
    },
  },

  outlets: {
    place: (id: string): string => PLACES[id] ?? region(id),
    languages: (tags: readonly string[]): string => list(tags.map(language)),
    notes: {
      licensed: 'licensed press under party-state control',
      'close-to-government': 'close to the government',
      archive: 'archive; closed by the government in 2023',
    },
    choose: 'Choose by country, language and site',
    ticked: (n: number, of: number): string => `${number(n)} of ${number(of)}`,
    sitesIn: (place: string): string => `Sites: ${place}`,
    allowed: 'allowed',
    never: 'set to never',
    ask: (n: number): string => `Allow ${outlets(n)}`,
    nothing: 'Nothing is ticked that is not allowed already.',
    tickAll: 'Tick all',
    tickNone: 'Tick none',
    asking: 'The browser is asking you …',
    outcome: {
      all: (n: number): string =>
        `Done: Backstory now reads ${outlets(n)} on every visit, until you change it in the settings.`,
      allSites: (hosts: readonly string[]): string => `Read on every visit: ${list(hosts)}.`,
      some: (n: number, hosts: readonly string[]): string =>
        `The browser allowed a part. Not allowed (${number(n)}): ${list(hosts)}.`,
      none: 'The browser did not allow it, so nothing has changed. Backstory still reads a page when you click its button.',
      failed: (why: string): string =>
        `The browser could not ask (${why}). Nothing has changed; try again, or allow single sites from the button’s popup.`,
    },
  },
};
