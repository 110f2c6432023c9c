/** Starts a browser with the extension in a new empty profile, which is deleted when it closes. */
import { launchChromium } from './chromium.ts';
import { findBrowser, missingBrowser } from './find.mjs';
import { launchFirefox } from './firefox.ts';
import type { Harness, LaunchOptions } from './harness.ts';

/** Thrown when a browser is not on this machine; its message is one plain sentence that says what to do. */
export class MissingBrowserError extends Error {}

/** Launches `options.browser`; throws MissingBrowserError when there is none. */
export async function launchWithExtension(options: LaunchOptions): Promise<Harness> {
  const program = findBrowser(options.browser);
  if (program === undefined) throw new MissingBrowserError(missingBrowser(options.browser));
  return options.browser === 'chromium'
    ? launchChromium(program, options)
    : launchFirefox(program, options);
}

/** As launchWithExtension, for commands: without the browser it prints that one sentence and ends the process. */
export async function launchOrExit(options: LaunchOptions): Promise<Harness> {
  try {
    return await launchWithExtension(options);
  } catch (error) {
    if (!(error instanceof MissingBrowserError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
