/** The build that readers get: reads nothing before a click, then marks, and shows its card to nobody but the reader. */
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { markedTexts, marksOf } from '../../tools/browser/marks.ts';
import {
  article,
  type Installed,
  install,
  registeredScripts,
  until,
  untilMarked,
} from './installed.ts';
import { callsOfUs } from './work.ts';

const STORY = article('<p>Huawei and SenseTime were named.</p>');

describe('the shipped build in chromium', () => {
  let installed: Installed;
  let page: Page;

  beforeAll(async () => {
    installed = await install('chromium', 'shipped');
    page = await installed.open(STORY);
  });
  afterAll(() => installed?.close());

  it('registers no script and leaves a page alone that was not granted', async () => {
    await page.evaluate(() => new Promise((done) => setTimeout(done, 1000)));
    expect(await registeredScripts(installed.harness)).toBeUndefined();
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  it('reads and marks the page when the reader clicks its button', async () => {
    const extension = (await installed.harness.browser.extensions()).get(
      installed.harness.extensionId,
    )!;
    await page.triggerExtensionAction(extension);
    await untilMarked(page, ['Huawei', 'SenseTime']);
  });

  it('opens its card behind a closed root', async () => {
    const { box } = (await marksOf(page))[0]!;
    await page.bringToFront();
    await page.mouse.move(box.x + box.width + 300, box.y + 200);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 });
    await until('the host', () =>
      page.evaluate(() => document.documentElement.children.length === 3),
    );
    expect(
      await page.evaluate(() => document.documentElement.lastElementChild!.shadowRoot),
    ).toBeNull();
    expect(
      await page.evaluate(() => document.documentElement.lastElementChild!.attributes.length),
    ).toBe(0);
    expect(await piercedText(page)).toContain('What the report says');
  });

  it('takes the marks off when the extension is reloaded', async () => {
    await installed.harness.inExtension(() => chrome.runtime.reload()).catch(() => undefined);
    await until('the marks to go', async () => (await markedTexts(page)).length === 0);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
  });

  it('then runs nothing any more, whatever the reader or the page does', async () => {
    const calls = await callsOfUs(page, async () => {
      await page.mouse.move(300, 300, { steps: 5 });
      await page.mouse.click(310, 310);
      await page.keyboard.press('Escape');
      await page.evaluate(() => document.body.append('ByteDance came.'));
      await page.evaluate(() => dispatchEvent(new Event('resize')));
    });
    expect(calls).toBe(0);
  });
});

declare const chrome: { runtime: { reload(): void } };

interface DomNode {
  nodeValue?: string;
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

/** The text of the document, closed shadow roots included, as only the browser itself can see it. */
async function piercedText(page: Page): Promise<string> {
  const session: CDPSession = await page.createCDPSession();
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  const textOf = (node: DomNode): string =>
    (node.nodeValue ?? '') +
    [...(node.shadowRoots ?? []), ...(node.children ?? [])].map(textOf).join(' ');
  return textOf(root as DomNode);
}
