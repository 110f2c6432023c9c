/** A mention inside a link stays a link: each press is compared with the same press on a bare page. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickButton } from './clicked.ts';
import { cardHeading, untilCard } from './closed-card.ts';
import { article, type Installed, install, until, untilMarked } from './installed.ts';

const LINK = article(`<p><a id="link" href="/linked">Huawei</a> built it.</p>
<p id="drop" style="height: 60px">Rain is expected.</p>`);

interface Box {
  x: number;
  y: number;
}

const PRESSES: readonly (readonly [name: string, press: (page: Page, at: Box) => Promise<void>])[] =
  [
    ['click', (page, at) => page.mouse.click(at.x, at.y)],
    ['middle click', (page, at) => page.mouse.click(at.x, at.y, { button: 'middle' })],
    ['click with Control', withControl],
    ['drag', drag],
  ];

async function withControl(page: Page, at: Box): Promise<void> {
  await page.keyboard.down('Control');
  await page.mouse.click(at.x, at.y);
  await page.keyboard.up('Control');
}

async function drag(page: Page, at: Box): Promise<void> {
  await page.mouse.down();
  await page.mouse.move(at.x + 20, at.y + 30, { steps: 5 });
  await page.mouse.move(at.x + 20, at.y + 60, { steps: 5 });
  await page.mouse.up();
}

describe('a linked mention of the shipped build in chromium', () => {
  let installed: Installed;

  beforeAll(async () => {
    installed = await install('chromium', 'shipped');
    installed.pages.set('/linked', '<p>Linked.</p>');
  });
  afterAll(() => installed?.close());

  /** What the page and the browser make of a press: events that the page sees, and where it leads. */
  async function outcome(marked: boolean, press: (page: Page, at: Box) => Promise<void>) {
    const page = await installed.open(LINK);
    const before = installed.harness.browser.targets();
    if (marked) {
      await clickButton(installed, page);
      await untilMarked(page, ['Huawei']);
    }
    await page.bringToFront();
    const events: string[] = [];
    await page.exposeFunction('told', (event: string) => void events.push(event));
    const at = await page.evaluate(() => {
      const names = 'mousedown mouseup click auxclick dblclick dragstart dragend drop selectstart';
      for (const name of names.split(' '))
        addEventListener(name, (event) => {
          const { id, nodeName } = event.target as HTMLElement;
          const { dataTransfer } = event as DragEvent;
          const carried = dataTransfer?.getData('text/uri-list').replace(/^.*\//, '') ?? '';
          const { told } = window as unknown as { told(event: string): void };
          told(`${name} ${id || nodeName} ${event.defaultPrevented} ${carried}`);
        });
      const { x, y, width, height } = document.getElementById('link')!.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.mouse.move(at.x - 60, at.y + 90);
    await page.mouse.move(at.x, at.y, { steps: 5 });
    if (marked) await untilCard(page, 'Huawei');
    await press(page, at);
    const linked = await until('the page that is linked', async () => {
      if (press === drag) return events.some((each) => each.startsWith('dragend')) && 'nowhere';
      if (page.url().endsWith('/linked')) return 'this tab';
      const isNew = installed.harness.browser
        .targets()
        .find((each) => !before.includes(each) && each.url().endsWith('/linked'));
      await (await isNew?.page())?.close();
      return isNew && 'another tab';
    });
    await page.close();
    return { events, linked };
  }

  it.each(PRESSES)('behaves under a %s as on the bare page', async (_name, press) => {
    const bare = await outcome(false, press);
    expect(bare.events.length).toBeGreaterThan(1);
    expect(await outcome(true, press)).toEqual(bare);
  });

  it('takes the focus and Enter as on the bare page', async () => {
    const page = await installed.open(LINK);
    await clickButton(installed, page);
    await untilMarked(page, ['Huawei']);
    await page.bringToFront();
    await page.focus('#link');
    expect(await cardHeading(page)).toBeUndefined();
    await page.keyboard.press('Enter');
    await until('the linked page', async () => page.url().endsWith('/linked'));
    await page.close();
  });
});
