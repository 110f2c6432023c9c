/** Reaches into the background of a test: its storage can be made to fail, and its errors are heard. */
import type { Harness } from '../../tools/browser/harness.ts';

interface Scripting {
  executeScript(injection: { files?: string[] }): Promise<unknown>;
}

interface Background {
  chrome: { storage: { local: { set(items: object): Promise<void> } }; scripting: Scripting };
  /** In Firefox an object of its own. */
  browser?: { scripting: Scripting };
  errors?: string[];
  addEventListener(type: string, hear: (event: { reason?: unknown }) => void): void;
}
declare const chrome: { runtime: { getBackgroundPage?(): Promise<Background> } };

/** From now on the background cannot write, as on a full disk; it forgets that when it is ended. */
export async function fillDisk(harness: Harness): Promise<void> {
  await harness.inExtension(async () => {
    const here = globalThis as unknown as Background;
    const background = (await chrome.runtime.getBackgroundPage?.()) ?? here;
    background.chrome.storage.local.set = () => Promise.reject(new Error('QUOTA_BYTES'));
  });
}

/** From now on errors that the background does not catch are kept. */
export async function listenForErrors(harness: Harness): Promise<void> {
  await harness.inExtension(async () => {
    const here = globalThis as unknown as Background;
    const background = (await chrome.runtime.getBackgroundPage?.()) ?? here;
    const errors: string[] = [];
    background.errors = errors;
    background.addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  });
}

/** The errors since; undefined if the background was ended meanwhile. */
export function errorsSince(harness: Harness): Promise<string[] | undefined> {
  return harness.inExtension(async () => {
    const here = globalThis as unknown as Background;
    const background = (await chrome.runtime.getBackgroundPage?.()) ?? here;
    return background.errors;
  });
}

/** From now on this script of the extension reaches a page only after so many ms. */
export async function keepBack(harness: Harness, script: string, late: number): Promise<void> {
  const delay = async ([file, milliseconds]: [string, number]) => {
    const here = globalThis as unknown as Background;
    const background = (await chrome.runtime.getBackgroundPage?.()) ?? here;
    const { scripting } = background.browser ?? background.chrome;
    const execute = scripting.executeScript.bind(scripting);
    scripting.executeScript = async (injection) => {
      const isIt = injection.files?.some((each) => each.endsWith(file));
      if (isIt) await new Promise((resolve) => setTimeout(resolve, milliseconds));
      return execute(injection);
    };
  };
  await harness.inExtension(delay, [script, late]);
}
