/** The extension's own pages: library, settings, welcome, report and annotated copy. */
import type { Page } from 'puppeteer-core';
import { callExpression } from '../browser/inject.ts';
import { dress, type Look, openOwn, openServed, type Scene, type Stage } from './stage.ts';

declare const chrome: {
  storage: { session: { set(items: object): Promise<void> } };
};

interface PageScene {
  name: string;
  label: string;
  address: string;
  /** Waits for, or does, what has to come before the picture. */
  act?: (page: Page) => Promise<void>;
  /** The page to its end. */
  whole?: boolean;
  docs?: boolean;
}

const DESK: Look = { width: 1280, height: 900 };
/** The sizes at which a surface is seen in full; the desk also in the dark. */
const ALL: readonly [string, Look][] = [
  ['320', { width: 320, height: 800 }],
  ['768', { width: 768, height: 1000 }],
  ['1280', DESK],
  ['1280-dark', { ...DESK, scheme: 'dark' }],
];
const FORCED: [string, Look] = ['1280-forced', { ...DESK, forcedColours: true }];
/** Room for a picture in the documentation. */
const DOCS: [string, Look] = ['docs', { width: 1000, height: 640 }];

const LIBRARY_PARTS: readonly PageScene[] = [
  { name: 'library-cases', label: 'Library: case studies', address: '' },
  { name: 'library-case', label: 'Library: a case study', address: '#kh-huawei', docs: true },
  { name: 'library-names', label: 'Library: names', address: '#names' },
  { name: 'library-name', label: 'Library: a name', address: '#huawei' },
  { name: 'library-timeline', label: 'Library: timeline', address: '#timeline' },
  {
    name: 'library-relations',
    label: 'Library: connections',
    address: '#relations/huawei',
    docs: true,
  },
  { name: 'library-missing', label: 'Library: an address that leads nowhere', address: '#nobody' },
  {
    name: 'library-search',
    label: 'Library: search',
    address: '',
    act: async (page) => {
      await page.type('#library-search', 'huawei cambodia');
      await page.waitForSelector('main mark');
    },
  },
  {
    name: 'library-search-none',
    label: 'Library: nothing found',
    address: '',
    act: async (page) => {
      await page.type('#library-search', 'zebra');
      await page.waitForFunction(() => document.querySelector('main')!.innerText.includes('zebra'));
    },
  },
];

const LIBRARY = LIBRARY_PARTS.map((scene) => ({
  ...scene,
  address: `library.html${scene.address}`,
}));

const OTHERS: readonly PageScene[] = [
  { name: 'settings', label: 'Settings', address: 'options.html', whole: true },
  {
    name: 'welcome',
    label: 'Welcome',
    address: 'welcome.html',
    act: async (page) => {
      await page.waitForFunction(() => CSS.highlights.size > 0);
    },
  },
];

function ownPage(scene: PageScene, [suffix, look]: [string, Look], docs = false): Scene {
  return {
    name: `${scene.name}-${suffix}`,
    label: `${scene.label}, ${suffix.replace('-', ' px, ')}${/^\d+$/.test(suffix) ? ' px' : ''}`,
    ...(docs && { docs }),
    async show(stage) {
      const page = await openOwn(stage, scene.address, look);
      await scene.act?.(page);
      return { of: page, fullPage: scene.whole ?? false };
    },
  };
}

/** A mention that somebody finds wrong. */
const MENTION = {
  start: 0,
  end: 6,
  surface: 'Huawei',
  entity: 'huawei',
  reason: { alias: 'Huawei', lang: 'en', rule: 'always', cues: [] },
};

function reportScene([suffix, look]: [string, Look]): Scene {
  return {
    name: `report-${suffix}`,
    label: `Report of a wrong mark, ${suffix}`,
    async show(stage) {
      const store = (mention: object) => chrome.storage.session.set({ report: { mention } });
      await stage.harness.inExtension(store, MENTION);
      const page = await openOwn(stage, 'report.html', look);
      await page.waitForSelector('textarea');
      return { of: page };
    },
  };
}

/** Opens the annotated copy as a reader does, from the popup. */
async function openCopy(stage: Stage, look: Look): Promise<Page> {
  const { harness } = stage;
  const popup = await harness.openPopup(await openServed(stage, '/article', {}));
  const click = () => {
    const button = document.querySelector<HTMLElement>('.open-copy');
    button?.click();
    return button !== null;
  };
  // The popup goes away under the question once the copy is there.
  await popup.waitForFunction(callExpression(click, [])).catch(() => undefined);
  const address = harness.extensionUrl('copy.html');
  const target = await harness.browser.waitForTarget((each) => each.url() === address);
  const page = (await target.page())!;
  await dress(page, look);
  await page.waitForSelector('main mark');
  return page;
}

function copyScene([suffix, look]: [string, Look], docs = false): Scene {
  return {
    name: `copy-${suffix}`,
    label: `Annotated copy, ${suffix}`,
    ...(docs && { docs }),
    async show(stage) {
      return { of: await openCopy(stage, look) };
    },
  };
}

/** All pictures of the extension's own pages. */
export function pageScenes(): Scene[] {
  const [narrow, , desk, dark] = ALL;
  return [
    ...LIBRARY.flatMap((scene) => [
      ...[narrow!, desk!, dark!].map((look) => ownPage(scene, look)),
      ...(scene.docs ? [ownPage(scene, DOCS, true)] : []),
    ]),
    ...OTHERS.flatMap((scene) => [...ALL, FORCED].map((look) => ownPage(scene, look))),
    ...[narrow!, desk!, dark!].map(reportScene),
    ...[...ALL, FORCED].map((look) => copyScene(look)),
    copyScene(DOCS, true),
  ];
}
