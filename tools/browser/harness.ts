/** What a browser with the extension in it offers to tools and tests, the same for both browsers. */
import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from './find.mjs';
import type { Carried } from './inject.ts';

export interface LaunchOptions {
  browser: BrowserName;
  /** Absolute path of a built extension; without it the browser runs bare, as a control. */
  extension?: string | undefined;
  headless: boolean;
  /** Viewport in CSS px. */
  width: number;
  height: number;
  /** Whether the system prefers a dark colour scheme. */
  dark?: boolean;
  /** Firefox preferences for this run; Chromium ignores them. */
  prefs?: Record<string, string | number | boolean>;
  /** Leaves the page open that the extension opens at its first install; else it is closed before anything is done. */
  keepWelcome?: boolean;
  /** Further command-line arguments. */
  args?: string[];
  /** How long the browser may take to answer, in ms; without it puppeteer's three minutes. Chromium alone. */
  patience?: number;
}

export interface Harness {
  name: BrowserName;
  browser: Browser;
  /** The extension's id in the browser; empty in a bare run. */
  extensionId: string;
  /** A new tab with the colour scheme of the launch options. */
  newPage(): Promise<Page>;
  /** Address of a page of the extension, `popup.html` for instance. */
  extensionUrl(path: string): string;
  /** Opens an address in a new tab, loaded; one that is no web page too. */
  openAddress(address: string): Promise<Page>;
  /** Opens a page of the extension in a new tab, loaded. */
  extensionPage(path: string): Promise<Page>;
  /** Brings a page to the front and clicks the extension's button over it, as the reader does; returns the popup. */
  openPopup(page: Page): Promise<Page>;
  /** Brings a page to the front and gives a command of the manifest over it, as its keys do. */
  command(name: string, page: Page): Promise<void>;
  /** Ends the background, as the browser does when it has been idle. */
  stopBackground(): Promise<void>;
  isBackgroundRunning(): Promise<boolean>;
  /** Withdraws hosts or grants them again, as the reader does in the browser's settings; Chromium withdraws all of the manifest's at once. */
  setHosts(origins: readonly string[], granted: boolean): Promise<void>;
  /** Lets the extension into private windows, as the reader does in the browser's list of extensions. */
  allowInPrivateWindows(): Promise<void>;
  removeExtension(): Promise<void>;
  /** The text that was copied last, as a page of the extension in front may read it. */
  clipboardText(page: Page): Promise<string>;
  /** Has whatever is downloaded from now on saved in a folder, without a question. */
  saveDownloadsIn(folder: string): Promise<void>;
  /** Puts the extension in anew while pages are open, as an update does. */
  updateExtension(): Promise<void>;
  /** Runs a function where `chrome.*` is there: in Chromium's service worker, in Firefox on a page of the extension. */
  inExtension<Arguments extends unknown[], Result>(
    run: Carried<Arguments, Result>,
    ...parameters: Arguments
  ): Promise<Result>;
  close(): Promise<void>;
}
