/** What the reader, or Firefox itself, does with an installed extension. */
import type { Browser } from 'puppeteer-core';
import { inFirefoxWindow } from './firefox-window.ts';

interface Extension {
  backgroundState: string;
  terminateBackground(how: object): Promise<void>;
}
interface Origins {
  origins: string[];
  permissions: string[];
}
interface Addon {
  reload(): Promise<void>;
}
declare const ChromeUtils: {
  importESModule(address: string): {
    AddonManager: { getAddonByID(id: string): Promise<Addon> };
    ExtensionParent: { GlobalManager: { getExtension(id: string): Extension } };
    ExtensionPermissions: Record<
      'add' | 'remove',
      (id: string, what: Origins, extension: Extension) => Promise<void>
    >;
  };
};

/** Ends the event page, as Firefox does when it has been idle. */
export async function stopFirefoxBackground(browser: Browser, id: string): Promise<void> {
  await inFirefoxWindow(
    browser,
    async (extensionId) => {
      const { ExtensionParent } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionParent.sys.mjs',
      );
      const extension = ExtensionParent.GlobalManager.getExtension(extensionId);
      await extension.terminateBackground({
        ignoreDevToolsAttached: true,
        disableResetIdleForTest: true,
      });
    },
    id,
  );
}

/** True while the event page runs. */
export async function isFirefoxBackgroundRunning(browser: Browser, id: string): Promise<boolean> {
  const state = await inFirefoxWindow(
    browser,
    (extensionId) => {
      const { ExtensionParent } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionParent.sys.mjs',
      );
      return ExtensionParent.GlobalManager.getExtension(extensionId).backgroundState;
    },
    id,
  );
  return state === 'running';
}

/** Grants or withdraws hosts, as the reader does on the extension's page in about:addons. */
export async function setFirefoxHosts(
  browser: Browser,
  { id, origins, granted }: { id: string; origins: readonly string[]; granted: boolean },
): Promise<void> {
  await inFirefoxWindow(
    browser,
    async (extensionId, hosts, way) => {
      const { ExtensionParent } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionParent.sys.mjs',
      );
      const { ExtensionPermissions } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionPermissions.sys.mjs',
      );
      const extension = ExtensionParent.GlobalManager.getExtension(extensionId);
      const what = { origins: [...hosts], permissions: [] };
      await ExtensionPermissions[way](extensionId, what, extension);
    },
    id,
    origins,
    granted ? ('add' as const) : ('remove' as const),
  );
}

/** Lets the extension into private windows, for which Firefox starts it anew. */
export async function allowFirefoxInPrivate(browser: Browser, id: string): Promise<void> {
  await inFirefoxWindow(
    browser,
    async (extensionId) => {
      const { ExtensionParent } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionParent.sys.mjs',
      );
      const { ExtensionPermissions } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionPermissions.sys.mjs',
      );
      const { AddonManager } = ChromeUtils.importESModule(
        'resource://gre/modules/AddonManager.sys.mjs',
      );
      const extension = ExtensionParent.GlobalManager.getExtension(extensionId);
      const what = { origins: [], permissions: ['internal:privateBrowsingAllowed'] };
      await ExtensionPermissions.add(extensionId, what, extension);
      await (await AddonManager.getAddonByID(extensionId)).reload();
    },
    id,
  );
}

interface Key {
  getAttribute(name: string): string | null;
  doCommand(): void;
}

/** Presses the keys of a command of the extension, by the element that Firefox hears them with. */
export async function pressFirefoxKeys(browser: Browser, keys: string): Promise<void> {
  const letter = keys.split('+').at(-1)!;
  const isThere = await inFirefoxWindow(
    browser,
    (wanted) => {
      const keyElements = document.querySelectorAll('keyset[id^="ext-keyset-id-"] key');
      const key = [...keyElements]
        .map((each) => each as unknown as Key)
        .find((each) => each.getAttribute('key') === wanted);
      key?.doCommand();
      return key !== undefined;
    },
    letter,
  );
  if (!isThere) throw new Error(`Firefox knows no key ${keys} of the extension.`);
}
