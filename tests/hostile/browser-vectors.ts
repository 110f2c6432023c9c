/** The ways in which a page can look for an extension through what the browser offers beside the document. */
import type { Vector } from './vectors.ts';

export const BROWSER_VECTORS: readonly Vector[] = [
  { name: 'global names', read: () => Object.getOwnPropertyNames(window).sort() },
  {
    name: 'built-ins that are not the browser’s own',
    read: () => {
      const native = (each: unknown) =>
        typeof each !== 'function' || Function.prototype.toString.call(each).includes('[native');
      const owners = [
        Node,
        Element,
        HTMLElement,
        Document,
        Range,
        Event,
        History,
        Storage,
        XMLHttpRequest,
      ];
      return owners.flatMap(({ name, prototype }) =>
        Object.entries(Object.getOwnPropertyDescriptors(prototype))
          .filter(([, { value, get, set }]) => ![value, get, set].every(native))
          .map(([key]) => `${name}.${key}`),
      );
    },
  },
  {
    name: 'custom elements',
    read: () => [
      document.querySelectorAll(':not(:defined)').length,
      typeof customElements.get('backstory-card'),
    ],
  },
  {
    name: 'resources in the performance timeline',
    read: () => performance.getEntriesByType('resource').map(({ name }) => name),
  },
  {
    name: 'performance marks and measures',
    read: () =>
      performance
        .getEntries()
        .filter(({ entryType }) => /^(?:mark|measure|element|largest)/.test(entryType))
        .map(({ entryType, name }) => `${entryType} ${name}`),
  },
  {
    name: 'a file of the extension, through fetch()',
    read: ({ file }) => fetch(file).then(String, String),
  },
  {
    name: 'a file of the extension, through an image',
    read: ({ file }) =>
      new Promise((resolve) => {
        const image = new Image();
        image.onload = () => resolve('load');
        image.onerror = () => resolve('error');
        image.src = file;
      }),
  },
  {
    name: 'a file of the extension, through import()',
    // A bundler must not see an import here.
    read: ({ file }) =>
      (new Function('file', 'return import(file)') as (file: string) => Promise<unknown>)(
        file.replace(/[^/]*$/, 'page.js'),
      ).then(
        () => 'load',
        ({ name }: Error) => name,
      ),
  },
  {
    name: 'a page of the extension, in a frame',
    read: ({ file }) =>
      new Promise((resolve) => {
        const frame = document.createElement('iframe');
        frame.onload = () => {
          const seen = [frame.contentDocument === null, frame.contentWindow?.length];
          frame.remove();
          resolve(seen);
        };
        frame.src = file.replace(/[^/]*$/, 'popup.html');
        document.body.append(frame);
      }),
  },
  {
    name: 'messages to the extension (runtime.connect, sendMessage)',
    read: async ({ id }) => {
      type Runtime = {
        sendMessage?: (...words: unknown[]) => unknown;
        connect?: (id: string) => unknown;
      };
      const { chrome, browser } = globalThis as {
        chrome?: { runtime?: Runtime };
        browser?: unknown;
      };
      const attempt = async (act: (() => unknown) | undefined) => {
        try {
          return String(await act?.());
        } catch (error) {
          return String(error);
        }
      };
      const runtime = chrome?.runtime;
      return [
        typeof chrome,
        typeof runtime,
        typeof browser,
        await attempt(runtime && (() => runtime.sendMessage?.(id, { backstory: 'cards-wanted' }))),
        await attempt(runtime && (() => runtime.connect?.(id))),
      ];
    },
  },
  {
    name: 'an answer to a forged message (postMessage, CustomEvent)',
    read: () =>
      new Promise((resolve) => {
        const answers: unknown[] = [];
        const message = { backstory: 'cards-wanted', request: ['huawei'] };
        addEventListener('message', ({ data }) => {
          if (data !== 'end') answers.push(data);
          else resolve(answers.length);
        });
        for (const each of [message, 'backstory', { type: 'wxt:content-script-started' }])
          postMessage(each, '*');
        document.dispatchEvent(new CustomEvent('backstory', { detail: message }));
        postMessage('end', '*');
      }),
  },
  { name: 'localStorage', read: () => ({ ...localStorage }) },
  { name: 'sessionStorage', read: () => ({ ...sessionStorage }) },
  { name: 'cookies', read: () => document.cookie },
  {
    name: 'databases (indexedDB)',
    read: async () => (await indexedDB.databases()).map(({ name }) => name),
  },
  { name: 'caches', read: () => caches.keys() },
  {
    name: 'service workers',
    read: async () => [
      (await navigator.serviceWorker.getRegistrations()).length,
      navigator.serviceWorker.controller === null,
    ],
  },
  { name: 'plugins', read: () => [...navigator.plugins].map(({ name }) => name) },
  { name: 'history', read: () => [history.length, history.state] },
  { name: 'frames', read: () => window.length },
  {
    name: 'permissions of the page',
    read: () =>
      Promise.all(
        ['clipboard-read', 'notifications', 'geolocation'].map((name) =>
          navigator.permissions.query({ name: name as PermissionName }).then(
            ({ state }) => state,
            () => 'unknown',
          ),
        ),
      ),
  },
];
