/** The browsers that the tools and tests can drive. */
export type BrowserName = 'chromium' | 'firefox';

/** What is known about each browser: the variable that names it, its programs and its usual places. */
export const BROWSERS: Record<
  BrowserName,
  {
    title: string;
    variable: string;
    debianPackage: string;
    programs: string[];
    places: string[];
  }
>;

/** The path of a browser's program, or undefined; a set variable is taken at its word and nothing else tried. */
export function findBrowser(name: BrowserName, environment?: NodeJS.ProcessEnv): string | undefined;

/** One plain sentence that says what to do when a browser is missing. */
export function missingBrowser(name: BrowserName, environment?: NodeJS.ProcessEnv): string;
