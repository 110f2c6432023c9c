/** axe-core on a page of the installed extension. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { forceFirefoxColours } from '../../tools/browser/firefox-tab.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Has the page drawn in the system's own colours, as a reader may set it. */
export async function forceColours(page: Page): Promise<void> {
  const browser = page.browser();
  if (/^firefox/i.test(await browser.version())) return forceFirefoxColours(page);
  const session = await page.createCDPSession();
  const features = [{ name: 'forced-colors', value: 'active' }];
  await session.send('Emulation.setEmulatedMedia', { features });
}

/** axe says nothing about a page that it cannot see: fewer checks than these mean that. */
const FEWEST_PASSES = 5;

/**
 * Violations of the whole page, or of the parts that the selectors lead to through open shadow
 * roots, one line each.
 */
export async function violationsOn(page: Page, path?: string[]): Promise<string[]> {
  await page.evaluate(AXE);
  const { passes, violations } = await page.evaluate(async (selectors) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const part = selectors ? { include: [{ fromShadowDom: selectors }] } : document;
    const result = await axe.run(part as Document, { resultTypes: ['violations'] });
    return {
      passes: result.passes.length,
      violations: result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`),
    };
  }, path);
  if (passes < FEWEST_PASSES) throw new Error(`Only ${passes} checks passed on ${page.url()}.`);
  return violations;
}
