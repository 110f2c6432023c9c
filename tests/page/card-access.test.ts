import type { AxeResults, ElementContext } from 'axe-core';
import axeSource from 'axe-core/axe.min.js?raw';
import { describe, expect, it } from 'vitest';
import { contrast, parseColour } from './colours.ts';
import { atRest, jumpTo, surfaceIn } from './open-card.ts';
import { type ReadPage, readPage, type View } from './open-page.ts';

/** Entities whose cards differ most: much text, notes, further cases, few words. */
const ENTITIES = ['huawei', 'xi-jinping', 'to-lam', 'tiktok'];

const TEXT = '<p>Huawei, Xi Jinping, Tô Lâm and TikTok.</p>';

const GROUNDS = { light: '#ffffff', dark: '#111111' };

const cases = Object.keys(GROUNDS).flatMap((theme) =>
  ENTITIES.map((entity) => ({ theme: theme as keyof typeof GROUNDS, entity })),
);

async function openCard(theme: keyof typeof GROUNDS, entity: string): Promise<ReadPage> {
  const html = `<!doctype html><html lang="en"><title>News</title><body style="background:${GROUNDS[theme]}">${TEXT}`;
  const page = await readPage({ html });
  await jumpTo(page, entity);
  const surface = surfaceIn(page.document);
  for (const details of surface.querySelectorAll('details')) details.open = true;
  await atRest(page);
  expect(surface.dataset.theme).toBe(theme);
  return page;
}

/** axe looks into open roots only from inside the document it judges. */
async function axeIn(view: View): Promise<AxeResults> {
  const script = view.document.createElement('script');
  script.textContent = axeSource;
  view.document.head.append(script);
  const { axe } = view as unknown as { axe: typeof import('axe-core') };
  const include: ElementContext = { fromShadowDom: ['html > div:last-child', '.surface'] };
  return axe.run({ include: [include] } as ElementContext, { resultTypes: ['violations'] });
}

describe('an open card', () => {
  it.each(cases)(
    'of $entity in $theme has no violation that axe knows',
    async ({ theme, entity }) => {
      const { view } = await openCard(theme, entity);
      const { violations, passes } = await axeIn(view);
      expect(passes.length).toBeGreaterThan(10);
      const told = violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`);
      expect(told).toEqual([]);
    },
  );

  it.each(cases)('of $entity in $theme has text of 4.5 : 1', async ({ theme, entity }) => {
    const { view, document } = await openCard(theme, entity);
    const walker = document.createTreeWalker(surfaceIn(document), NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const colour = parseColour(view.getComputedStyle(node.parentElement!).color);
      const ground = parseColour(groundOf(node.parentElement!, view));
      expect(contrast(colour, ground), node.textContent!).toBeGreaterThanOrEqual(4.5);
    }
  });
});

function groundOf(element: Element, view: View): string {
  for (let each: Element | null = element; each; each = each.parentElement) {
    const { backgroundColor } = view.getComputedStyle(each);
    if (!/, 0\)$/.test(backgroundColor)) return backgroundColor;
  }
  throw new Error('The card has no ground');
}
