/** The states of the popup, reached as a reader reaches them or, where that takes a fault, with the fault put in. */
import type { Page } from 'puppeteer-core';
import type { Settings } from '../../extension/settings.ts';
import { callExpression } from '../browser/inject.ts';
import type { Look } from './stage.ts';

declare const chrome: {
  permissions: { contains(): Promise<boolean> };
  scripting: { executeScript(): Promise<unknown> };
  storage: { local: { set(): Promise<void> } };
  tabs: {
    sendMessage(): Promise<unknown>;
    query(about: object): Promise<{ id: number }[]>;
    onRemoved: { dispatch(tab: number, about: object): void };
  };
};

/** A state, how it is reached and by what it is known. */
export interface PopupPicture {
  state: string;
  label: string;
  docs?: boolean;
  /** Address of the page in front; the sample article without it. */
  path?: string;
  look?: Look;
  /** As wide as it is at least. */
  narrow?: boolean;
  settings?: Partial<Settings>;
  /** Runs in the popup before its own script. */
  fault?: () => void;
  /** What the reader does in it. */
  act?: (popup: Page) => Promise<void>;
  /** Words that must stand there before the picture is taken. */
  words: string;
}

/** Presses the button with these words. */
const press = (words: string) => async (popup: Page) => {
  const click = (wanted: string) => {
    const buttons = [...document.querySelectorAll('button')];
    const button = buttons.find(({ innerText }) => innerText.includes(wanted));
    button?.click();
    return button !== undefined;
  };
  await popup.waitForFunction(callExpression(click, [words]));
};

const FOUND = 'names from the report';

/** Every state that is pictured. */
export const POPUP_STATES: readonly PopupPicture[] = [
  { state: 'found', label: 'found', docs: true, words: FOUND },
  { state: 'found-dark', label: 'found, dark', look: { scheme: 'dark' }, words: FOUND },
  { state: 'found-320', label: 'found, 320 px', narrow: true, words: FOUND },
  {
    state: 'found-forced',
    label: 'found, forced colours',
    look: { forcedColours: true },
    words: FOUND,
  },
  {
    state: 'scrolled',
    label: 'found, scrolled',
    act: async (popup) => {
      await popup.waitForSelector('.names li:nth-child(5)');
      await popup.$eval('.names', (names) => names.scrollBy(0, 500));
    },
    words: FOUND,
  },
  {
    state: 'filtered',
    label: 'a country off',
    settings: { countries: { vietnam: false, cambodia: true, malaysia: true, region: false } },
    words: 'hidden by the filter',
  },
  {
    state: 'toggled',
    label: 'a country just turned off',
    act: press('Malaysia'),
    words: 'Malaysia off:',
  },
  { state: 'few', label: 'one name', path: '/one-name', words: '1 name from the report' },
  { state: 'hidden', label: 'marks hidden', act: press('Hide marks'), words: 'Marks stay hidden' },
  { state: 'quiet', label: 'quiet mode', settings: { quiet: true }, words: 'No page is marked' },
  { state: 'empty', label: 'nothing found', path: '/rain', words: 'Nothing on this page' },
  {
    state: 'empty-dark',
    label: 'nothing found, dark',
    path: '/rain',
    look: { scheme: 'dark' },
    words: 'Nothing on this page',
  },
  {
    state: 'never',
    label: 'off here',
    settings: { neverSites: ['127.0.0.1'] },
    words: 'You set this site to never',
  },
  {
    state: 'withdrawn',
    label: 'always, but not granted',
    settings: { alwaysSites: ['http://127.0.0.1/*'] },
    fault: () => {
      chrome.permissions.contains = async () => false;
    },
    words: 'no longer allows it',
  },
  {
    state: 'scanning',
    label: 'scanning',
    fault: () => {
      const counts = { vietnam: 0, cambodia: 0, malaysia: 0, region: 0 };
      const reply = { mentions: 0, entities: [], counts, complete: false };
      chrome.tabs.sendMessage = async () => ({ reply });
    },
    words: 'Reading this page …',
  },
  {
    state: 'browser-page',
    label: 'cannot: page of the browser',
    path: 'chrome://version',
    words: 'Pages of the browser itself',
  },
  { state: 'file', label: 'cannot: a file', path: '/file.txt', words: 'This is a file' },
  {
    state: 'refused',
    label: 'cannot: refused',
    fault: () => {
      chrome.scripting.executeScript = () => Promise.reject(new Error('Cannot access this page'));
    },
    words: 'does not let extensions read',
  },
  {
    state: 'silent',
    label: 'cannot: no answer',
    fault: () => {
      chrome.tabs.sendMessage = () => new Promise(() => {});
    },
    words: 'This page does not answer',
  },
  {
    state: 'lost',
    label: 'cannot: no longer',
    act: async (popup) => {
      await popup.waitForSelector('.names');
      const refuse = () => {
        chrome.scripting.executeScript = () => Promise.reject(new Error('Cannot access this page'));
      };
      await popup.evaluate(callExpression(refuse, []));
    },
    words: 'can no longer be read',
  },
  {
    state: 'closed',
    label: 'cannot: tab closed',
    act: async (popup) => {
      await popup.waitForSelector('.names');
      const close = async () => {
        const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
        chrome.tabs.onRemoved.dispatch(tab!.id, {});
      };
      await popup.evaluate(callExpression(close, []));
    },
    words: 'is closed',
  },
  {
    state: 'error',
    label: 'error',
    fault: () => {
      chrome.tabs.sendMessage = async () => ({ error: 'no answer' });
    },
    words: 'Reading this page failed',
  },
  {
    state: 'unsaved',
    label: 'a choice that could not be saved',
    fault: () => {
      chrome.storage.local.set = () => Promise.reject(new Error('no room'));
    },
    act: press('Vietnam'),
    words: 'This could not be saved',
  },
];
