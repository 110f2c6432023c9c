/** The card: every kind of entity, every state, on light and dark pages, for pointer and finger. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { callExpression } from '../browser/inject.ts';
import { markOf, openCardOf } from '../demo/article.ts';
import { namesOfKinds } from './kinds.ts';
import { type Look, openServed, type Scene, type Stage } from './stage.ts';

const ARTICLE = '/article';
const NIGHT_ARTICLE = '/night-article';
const KINDS = '/kinds';

/** Names of the article whose cards differ most. */
const WINDOWS: readonly (Look & { words: string })[] = [
  { words: 'National Internet Gateway', width: 1280, height: 860 },
  { words: 'Tô Lâm', width: 768, height: 900 },
  { words: 'Huawei', width: 320, height: 640 },
];

/** The open card, which only a test build lets a page see. */
async function surfaceOf(page: Page): Promise<ElementHandle> {
  const find = () =>
    document.documentElement.lastElementChild?.shadowRoot?.querySelector('.surface') ?? null;
  const handle = (await page.evaluateHandle(callExpression(find, []))) as { asElement(): unknown };
  const surface = handle.asElement() as ElementHandle | null;
  if (!surface) throw new Error('No card is open.');
  return surface;
}

/** Unfolds a part of the open card and brings it into view. */
async function unfold(page: Page, part: string): Promise<void> {
  const open = (selector: string) => {
    const root = document.documentElement.lastElementChild!.shadowRoot!;
    const details = root.querySelector<HTMLDetailsElement>(selector)!;
    details.open = true;
    details.scrollIntoView({ block: 'end' });
  };
  await page.evaluate(callExpression(open, [part]));
}

/** Goes on to the first entity that the open card leads to, and waits for its card. */
async function hop(page: Page): Promise<void> {
  const click = () => {
    const root = document.documentElement.lastElementChild!.shadowRoot!;
    root.querySelector<HTMLElement>('.hop')!.click();
  };
  await page.evaluate(callExpression(click, []));
  const hasCome = () =>
    document.documentElement.lastElementChild!.shadowRoot!.querySelector('.back') !== null;
  await page.waitForFunction(callExpression(hasCome, []));
}

/** Taps the first mark with these words. */
async function tap(page: Page, words: string): Promise<void> {
  const { x, y, width, height } = (await markOf(page, words)).box;
  await page.touchscreen.tap(x + width / 2, y + height / 2);
  const isOpen = () => document.documentElement.lastElementChild!.shadowRoot !== null;
  await page.waitForFunction(callExpression(isOpen, []));
}

/** A card over the article, and what is done in it. */
function overArticle(
  scene: Pick<Scene, 'name' | 'label' | 'docs'> & { words: string; path?: string },
  look: Look,
  act: (page: Page) => Promise<void> = async () => {},
): Scene {
  const { words, path = ARTICLE, ...named } = scene;
  return {
    ...named,
    async show(stage) {
      const page = await openServed(stage, path, look);
      await openCardOf(page, words);
      await act(page);
      return { of: page };
    },
  };
}

function kindScene({ type, words }: { type: string; words: string }): Scene {
  return {
    name: `card-kind-${type.replaceAll(' ', '-')}`,
    label: `Card: ${type} (${words})`,
    async show(stage) {
      const page = await openServed(stage, KINDS, {});
      await openCardOf(page, words);
      return { of: await surfaceOf(page) };
    },
  };
}

const touchScene = (scheme: 'light' | 'dark', width: number): Scene => ({
  name: `card-touch-${width}-${scheme}`,
  label: `Card: sheet under a finger, ${width} px, ${scheme}`,
  docs: scheme === 'light' && width === 360,
  async show(stage: Stage) {
    const page = await openServed(stage, ARTICLE, { width, height: 640, scheme, touch: true });
    await tap(page, 'Xi Jinping');
    return { of: page };
  },
});

/** A card low in the window, so that what is unfolded at its end is in view. */
const DESK: Look = { width: 1000, height: 700 };

/** Small enough for a picture in the documentation. */
const DOCS: Look = { width: 880, height: 600 };

/** All pictures of the card. */
export function cardScenes(): Scene[] {
  const windows = WINDOWS.flatMap(({ words, ...look }) =>
    (['light', 'dark'] as const).map((scheme) =>
      overArticle(
        { name: `card-${look.width}-${scheme}`, label: `Card: ${look.width} px, ${scheme}`, words },
        { ...look, scheme },
      ),
    ),
  );
  return [
    overArticle(
      { name: 'card-article', label: 'Card: over an article', docs: true, words: 'NIG' },
      DOCS,
    ),
    ...windows,
    overArticle(
      {
        name: 'card-night',
        label: 'Card: dark page, light system',
        words: 'SenseTime',
        path: NIGHT_ARTICLE,
      },
      DESK,
    ),
    overArticle(
      { name: 'card-forced', label: 'Card: forced colours', words: 'SenseTime' },
      { ...DESK, forcedColours: true },
    ),
    overArticle(
      { name: 'card-hop', label: 'Card: gone on to another', words: 'Huawei' },
      DESK,
      hop,
    ),
    overArticle(
      { name: 'card-why', label: 'Card: why this is marked', words: 'Huawei' },
      DESK,
      (page) => unfold(page, '.why'),
    ),
    overArticle({ name: 'card-wrong', label: 'Card: wrong here?', words: 'Huawei' }, DESK, (page) =>
      unfold(page, '.wrong'),
    ),
    touchScene('light', 320),
    touchScene('light', 360),
    touchScene('dark', 360),
    ...namesOfKinds().map(kindScene),
  ];
}
