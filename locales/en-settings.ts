/** English words of the settings page. */
import { formatsOf } from './formats.ts';

const { count, list, number } = formatsOf('en-GB');

const spellings = (n: number): string => count(n, { one: '# spelling', other: '# spellings' });

export const settingsWords = {
  settings: {
    title: 'Settings',
    lead: 'Every choice takes effect at once, also on pages that are open. All of it stays in this browser.',
    sections: 'Sections',
    headings: {
      sites: 'Sites',
      marks: 'What is marked',
      look: 'Look and language',
      shortcuts: 'Shortcuts',
      silenced: 'Silenced spellings',
      keeping: 'Your settings',
    },

    always: 'Read on every visit',
    alwaysNone:
      'No site. A page is read when you open Backstory on it; the install asked for nothing.',
    alwaysCount: (n: number): string =>
      count(n, {
        one: '# site is read on every visit',
        other: '# sites are read on every visit',
      }),
    allSites: (scheme: string): string => `All sites over ${scheme}`,
    stop: 'Stop',
    stopFor: (host: string): string => `Stop: ${host}`,
    stopAll: 'Stop all',
    stopped: (n: number): string =>
      `Given back: ${count(n, { one: '# site', other: '# sites' })}. Pages there are read on a click.`,
    stopFailed: (why: string): string =>
      `The browser did not take it back (${why}). Change it in the browser’s own list of extensions.`,
    withdrawn: 'Withdrawn in the browser',
    withdrawnLead:
      'You chose always for these sites, but the browser does not allow them now: the permission was withdrawn in the browser’s own settings, or these settings came from another browser. They are read on a click.',
    askAgain: (n: number): string =>
      `Ask again for ${count(n, { one: '# site', other: '# sites' })}`,
    forget: 'Forget them',
    forgotten: 'Forgotten. These sites are read on a click.',
    justWithdrawn: (hosts: readonly string[]): string =>
      `The browser has withdrawn: ${list(hosts)}. Open pages there have been left.`,
    never: 'Never read',
    neverNone: 'No site.',
    neverEnd: 'Allow again',
    neverEndFor: (host: string): string => `Allow again: ${host}`,
    neverEnded: (host: string): string => `${host} is read on a click again.`,
    neverSet: (host: string): string => `${host} is never read now.`,
    add: 'Another site',
    addHint: 'A host name or an address, such as news.example.org',
    addAlways: 'Always read it',
    addNever: 'Never read it',
    addInvalid: (typed: string): string =>
      `“${typed}” is no site’s name. Type a host name such as news.example.org.`,
    newsList: 'News list',
    newsListLead:
      'Sites on which these names come up, each seen in print. No state media. Untick what you do not want; the browser asks you once for the rest.',

    countries: 'Countries',
    countriesHint: 'Names that belong to no country, or to China only, stand under Region.',
    density: 'How often a name is marked',
    densities: {
      every: 'Every mention',
      block: 'The first in each paragraph',
      page: 'The first on the page',
    },
    markStyle: 'How a mark looks',
    markStyles: { lines: 'Two lines', broad: 'Two broad lines', dotted: 'Two dotted lines' },
    sample: 'a marked name',
    types: 'Kinds of names',
    typesCount: (shown: number, of: number): string =>
      shown === of
        ? `All ${number(of)} kinds are marked`
        : `${number(shown)} of ${number(of)} kinds are marked`,
    typeUnknown: 'not in the data of this version',
    quiet: 'Quiet mode',
    quietLabel: 'Mark nothing on pages',
    quietHint: 'What a page holds is shown in the popup alone; the page is left without a trace.',

    theme: 'Theme of Backstory’s own pages',
    themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
    themeHint: 'A card follows the page that it lies on.',
    language: 'Language',
    languageAuto: 'The browser’s language',
    languageHint: 'Backstory speaks English so far. It recognises names in many languages.',

    commands: {
      'next-mention': 'Open the next mention on the page',
      'hide-marks': 'Hide or show the marks in this tab',
      _execute_action: 'Open Backstory',
    } as Readonly<Record<string, string>>,
    noShortcut: 'none',
    inCard: 'In an open card: n or → next name, p or ← the one before, Esc closes it.',
    changeShortcuts: {
      chromium:
        'To change them, type chrome://extensions/shortcuts into the address bar and look for Backstory. The browser lets no extension link there.',
      firefox:
        'To change them, type about:addons into the address bar, open the gear menu there and choose “Manage Extension Shortcuts”.',
    },

    silencedNone:
      'None. “Wrong here?” on a card silences a spelling that was marked wrongly, on one site or everywhere.',
    silencedWhere: (site: string | null): string =>
      site === null ? 'on every site' : `on ${site}`,
    unsilence: 'Mark again',
    unsilenceFor: (alias: string): string => `Mark again: “${alias}”`,
    unsilenced: (alias: string): string => `“${alias}” is marked again.`,
    unknownEntity: (id: string): string => `${id}, not in the data of this version`,

    exportLead: 'A file with all of the choices on this page and nothing else.',
    export: 'Export as a file',
    exported: 'The file is in your downloads.',
    import: 'Import a file',
    importLead: 'You see what would change before anything does.',
    importing: {
      same: 'The file says the same as your settings. Nothing has changed.',
      heading: 'This would change',
      from: (now: string): string => `now: ${now}`,
      apply: 'Take these',
      keep: 'Keep mine',
      kept: 'Your settings are as they were.',
      applied: 'The settings of the file are in force.',
    },
    importFaults: {
      size: (limit: string): string =>
        `The file is larger than ${limit}, so it is no settings file of Backstory. Your settings are as they were.`,
      garbage:
        'The file is no settings file of Backstory. Your settings are as they were. Choose a file that “Export as a file” has made.',
      newer: (theirs: number, ours: number): string =>
        `The file was made by a newer Backstory (settings of version ${number(theirs)}; this one reads up to ${number(ours)}). Your settings are as they were. Update Backstory, then import it.`,
      damaged:
        'The file is a settings file, but some of it cannot be read. Your settings are as they were. Export it anew where it came from.',
      unread: 'The browser could not read the file. Your settings are as they were. Try again.',
    },
    kilobytes: (n: number): string => `${number(n)} kB`,
    reset: 'Back to the defaults',
    resetLead: 'For marks, look and language. Sites and silenced spellings stay.',
    wasReset: 'Marks, look and language are as at first.',
    undo: 'Undo',
    undone: 'Undone. Your settings are as before.',
    deleteAll: 'Delete all',
    deleteLead: 'Settings, sites and silenced spellings, and every permission for a site.',
    deleteSure: 'Delete all that Backstory has stored, and give back every site?',
    deleteYes: 'Delete all of it',
    deleteNo: 'Keep it',
    deleted:
      'All of it is deleted, and every site is given back. Undo brings the choices back; for sites the browser must ask you again.',
    deleteFailed: (why: string): string =>
      `Not all of it could be deleted (${why}). Try again, or remove Backstory in the browser’s list of extensions.`,

    saved: (what: string): string => (what === '' ? 'Saved.' : `Saved. ${what}`),
    unsaved:
      'This could not be saved: the browser refused to write, perhaps because the disk is full. What was saved before is still in force; your choice stands here until you leave this page.',
    retry: 'Try again',
    unreadable:
      'The stored settings could not be read: they come from a newer version, or are damaged. The defaults are in use. What was stored is kept aside and nothing of it is lost.',
    keptAside: 'An earlier state of your settings could not be read and is kept aside.',
    saveAside: 'Save it as a file',

    /** Values of choices, for telling what changed. */
    on: 'on',
    off: 'off',
    none: 'none',
    silencedCount: spellings,
    hiddenTypes: 'Kinds left out',
    silencedLabel: 'Silenced',
    alwaysLabel: 'Read on every visit',
    neverLabel: 'Never read',
  },
};
