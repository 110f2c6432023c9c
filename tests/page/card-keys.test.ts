import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { headingIn, hostIn, jumpTo, surfaceIn } from './open-card.ts';
import { frames, type ReadPage, readPage, settled } from './open-page.ts';

const HTML = `<!doctype html><p><button id="b">Mine</button></p>
<p>Huawei built it.</p><p>TikTok paid.</p><p>ByteDance owns it.</p>`;

async function pageWithFocus(): Promise<ReadPage> {
  const page = await readPage({ html: HTML });
  page.document.querySelector('button')!.focus();
  return page;
}

/** Keys that the page itself gets to see. */
function keysSeenBy({ view }: ReadPage): string[] {
  const keys: string[] = [];
  view.document.addEventListener('keydown', ({ key }) => keys.push(key));
  return keys;
}

async function press(page: ReadPage, keys: string): Promise<void> {
  const arrived = new Promise((resolve) => {
    for (const view of [page.view, window])
      view.addEventListener('keyup', resolve, { once: true, capture: true });
  });
  await userEvent.keyboard(keys);
  await arrived;
  await frames(page.view, 2);
}

describe('a card opened by key', () => {
  it('hangs on a bare element at the very end of the document', async () => {
    const page = await pageWithFocus();
    await jumpTo(page, 'huawei');
    const host = hostIn(page.document)!;
    expect(host).toBe(page.document.documentElement.lastElementChild);
    expect([host.localName, host.attributes.length, host.childNodes.length]).toEqual(['div', 0, 0]);
  });

  it('is a dialog that its heading names, and is not modal', async () => {
    const page = await pageWithFocus();
    await jumpTo(page, 'huawei');
    const surface = surfaceIn(page.document);
    const root = hostIn(page.document)!.shadowRoot!;
    expect(surface.role).toBe('dialog');
    expect(surface.ariaModal).toBeNull();
    const label = root.getElementById(surface.getAttribute('aria-labelledby')!);
    expect(label?.textContent).toBe('Huawei');
  });

  it('takes the focus to its heading, and Escape gives it back', async () => {
    const page = await pageWithFocus();
    await jumpTo(page, 'huawei');
    expect(hostIn(page.document)!.shadowRoot!.activeElement?.localName).toBe('h2');
    await press(page, '{Escape}');
    expect(hostIn(page.document)).toBeUndefined();
    expect(page.document.activeElement?.id).toBe('b');
  });

  it('gives the focus back where it was before the first of several cards', async () => {
    const page = await pageWithFocus();
    await jumpTo(page, 'huawei');
    await press(page, 'n');
    await press(page, '{Escape}');
    expect(page.document.activeElement?.id).toBe('b');
  });

  it.each([
    ['n', 'TikTok'],
    ['{ArrowRight}', 'TikTok'],
    ['p', 'ByteDance'],
    ['{ArrowLeft}', 'ByteDance'],
    ['nn', 'ByteDance'],
    ['nnn', 'Huawei'],
    ['np', 'Huawei'],
  ])('goes on from mention to mention with %s', async (keys, heading) => {
    const page = await pageWithFocus();
    const seen = keysSeenBy(page);
    await jumpTo(page, 'huawei');
    for (const key of keys.startsWith('{') ? [keys] : keys) await press(page, key);
    expect(headingIn(page.document)).toBe(heading);
    expect(hostIn(page.document)!.shadowRoot!.activeElement?.textContent).toBe(heading);
    expect(seen).toEqual([]);
  });

  it('leaves other keys, and keys with a modifier, to the page', async () => {
    const page = await pageWithFocus();
    const seen = keysSeenBy(page);
    await jumpTo(page, 'huawei');
    await press(page, 'x');
    await press(page, '{Alt>}n{/Alt}');
    expect(seen).toEqual(['x', 'Alt', 'n']);
    expect(headingIn(page.document)).toBe('Huawei');
  });

  it('swallows Escape only while it is open', async () => {
    const page = await pageWithFocus();
    const seen = keysSeenBy(page);
    await press(page, '{Escape}');
    await jumpTo(page, 'huawei');
    await press(page, '{Escape}');
    expect(seen).toEqual(['Escape']);
    await press(page, '{Escape}');
    expect(seen).toEqual(['Escape', 'Escape']);
  });

  it('does not obey keys that a script of the page made', async () => {
    const page = await pageWithFocus();
    await jumpTo(page, 'huawei');
    const event = { key: 'Escape', bubbles: true, composed: true };
    hostIn(page.document)!.dispatchEvent(new page.view.KeyboardEvent('keydown', event));
    expect(headingIn(page.document)).toBe('Huawei');
  });

  it('closes by its button', async () => {
    const page = await pageWithFocus();
    await jumpTo(page, 'huawei');
    surfaceIn(page.document).querySelector<HTMLElement>('.close')!.click();
    expect(hostIn(page.document)).toBeUndefined();
    expect(page.document.activeElement?.id).toBe('b');
  });

  it('closes when its mention leaves the page', async () => {
    const page = await pageWithFocus();
    await jumpTo(page, 'huawei');
    page.document.querySelectorAll('p')[1]!.remove();
    await settled(page);
    expect(hostIn(page.document)).toBeUndefined();
  });

  it('closes without an error when the page has taken its host away', async () => {
    const page = await pageWithFocus();
    await jumpTo(page, 'huawei');
    hostIn(page.document)!.remove();
    await press(page, '{Escape}');
    await jumpTo(page, 'tiktok');
    expect(headingIn(page.document)).toBe('TikTok');
  });
});

describe('a session that has stopped', () => {
  it('leaves no card, gives the focus back and does nothing any more', async () => {
    const page = await pageWithFocus();
    const seen = keysSeenBy(page);
    await jumpTo(page, 'huawei');
    page.session.stop();
    expect(hostIn(page.document)).toBeUndefined();
    expect(page.document.activeElement?.id).toBe('b');
    await press(page, '{Escape}');
    expect(seen).toEqual(['Escape']);
    await page.session.next();
    expect(hostIn(page.document)).toBeUndefined();
    expect(page.document.activeElement?.id).toBe('b');
  });
});
