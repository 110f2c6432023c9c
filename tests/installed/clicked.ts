/** Pages of the build that readers get, read because the reader clicked its button. */
import type { Page, Viewport } from 'puppeteer-core';
import type { ServedPage } from '../../tools/browser/serve.ts';
import { type Installed, untilMarked } from './installed.ts';

/** Clicks the button of the extension over a page, as a reader does. */
export async function clickButton({ harness }: Installed, page: Page): Promise<void> {
  const extension = (await harness.browser.extensions()).get(harness.extensionId)!;
  await page.bringToFront();
  await page.triggerExtensionAction(extension);
}

/** Opens a page in a new tab and has it marked by a click on the button. */
export async function openClicked(
  installed: Installed,
  content: ServedPage,
  marks: readonly string[],
  viewport?: Viewport,
): Promise<Page> {
  const path = `/clicked-${installed.pages.size}`;
  installed.pages.set(path, content);
  const page = await installed.harness.newPage();
  if (viewport) await page.setViewport(viewport);
  await page.goto(installed.origin + path);
  await clickButton(installed, page);
  await untilMarked(page, marks);
  await page.bringToFront();
  return page;
}
