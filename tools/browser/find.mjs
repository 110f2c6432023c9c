/** Where the browsers are; plain Node without packages, because set-up runs before there are any. */
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What is known about each browser: the variable that names it, its programs and its usual places. */
export const BROWSERS = {
  chromium: {
    title: 'Chromium',
    variable: 'BACKSTORY_CHROMIUM',
    debianPackage: 'chromium',
    programs: [
      'chromium',
      'google-chrome-stable',
      'google-chrome',
      'chromium-browser',
      'chrome.exe',
    ],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    ],
  },
  firefox: {
    title: 'Firefox',
    variable: 'BACKSTORY_FIREFOX',
    debianPackage: 'firefox-esr',
    programs: ['firefox-esr', 'firefox', 'firefox.exe'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  },
};

/** The path of a browser's program, or undefined; a set variable is taken at its word and nothing else tried. */
export function findBrowser(name, environment = process.env) {
  const { variable, programs, places } = BROWSERS[name];
  const named = environment[variable];
  if (named) return isProgram(named) ? named : undefined;
  const folders = (environment.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = programs.flatMap((program) => folders.map((folder) => join(folder, program)));
  return [...onPath, ...places].find(isProgram);
}

/** One plain sentence that says what to do when a browser is missing. */
export function missingBrowser(name, environment = process.env) {
  const { title, variable, debianPackage } = BROWSERS[name];
  const named = environment[variable];
  if (named) return `${variable} names ${named}, which is not a program: correct or unset it.`;
  return `${title} was not found: install it (on Debian: apt-get install ${debianPackage}) or set ${variable} to the path of its program.`;
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
