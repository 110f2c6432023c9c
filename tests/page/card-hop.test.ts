import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { CardControl } from '../../page/card-control.ts';
import { CardHost } from '../../page/card-host.tsx';
import { Objections } from '../../page/objections.ts';
import { OpenCard } from '../../page/open-card.ts';
import { placeWithId } from '../../page/places.ts';
import { cardOpened, headingIn, hostIn, jumpTo, surfaceIn } from './open-card.ts';
import { frames, type PageOptions, type ReadPage, readPage, t } from './open-page.ts';

const HTML = '<p><button id="b">Mine</button></p><p>Huawei built it.</p><p>TikTok paid.</p>';

async function openHuawei(): Promise<ReadPage> {
  const page = await readPage({ html: HTML });
  page.document.querySelector('button')!.focus();
  await jumpTo(page, 'huawei');
  return page;
}

function inCard<Kind extends HTMLElement>({ document }: ReadPage, selector: string): Kind {
  return surfaceIn(document).querySelector<Kind>(selector)!;
}

const focused = ({ document }: ReadPage) => hostIn(document)?.shadowRoot?.activeElement;

describe('going on from a card', () => {
  it('shows the other entity in the same card, with the keyboard on its heading', async () => {
    const page = await openHuawei();
    const host = hostIn(page.document);
    const hop = inCard(page, '.hop');
    const name = hop.textContent!;
    hop.click();
    await cardOpened(page.document, name);
    expect(hostIn(page.document)).toBe(host);
    expect(focused(page)?.textContent).toBe(name);
    expect(inCard(page, '.back').textContent).toBe('Back to Huawei');
    expect(inCard(page, '.why')).toBeNull();
  });

  it('goes on again, and all the way back', async () => {
    const page = await openHuawei();
    const names = ['Huawei'];
    for (let hop = 0; hop < 3; hop++) {
      const link = inCard(page, '.hop');
      names.push(link.textContent!);
      link.click();
      await cardOpened(page.document, names.at(-1)!);
    }
    while (names.length > 1) {
      names.pop();
      inCard(page, '.back').click();
      await cardOpened(page.document, names.at(-1)!);
    }
    expect(inCard(page, '.back')).toBeNull();
    expect(inCard(page, '.why')).not.toBeNull();
  });

  it('ends with Escape, which gives the focus back to the page', async () => {
    const page = await openHuawei();
    inCard(page, '.hop').click();
    await frames(page.view, 2);
    await userEvent.keyboard('{Escape}');
    await frames(page.view, 2);
    expect(headingIn(page.document)).toBeUndefined();
    expect(page.document.activeElement?.id).toBe('b');
  });
});

describe('a card opened by a finger', () => {
  /** What a tap on the first mention comes to; the browser alone makes events that the page script trusts. */
  async function tapped(options: PageOptions): Promise<ReadPage> {
    let open: ((id: number) => Promise<boolean>) | undefined;
    const page = await readPage({
      ...options,
      desk: async (port) => {
        const host = new CardHost(port.view.document, t);
        const objections = new Objections(port);
        const card = new OpenCard(port, { panel: host, objections, leave: () => card.close() });
        open = (id) => card.show(placeWithId(id, port.reader)!, 'tap');
        return new CardControl(port, host, () => true);
      },
    });
    await vi.waitFor(() => expect(open).toBeDefined());
    expect(await open!(page.session.summary().entities[0]!.firstMention)).toBe(true);
    await frames(page.view, 3);
    return page;
  }

  it.each([320, 412, 768])('is a sheet at the foot of a window %i px wide', async (width) => {
    const page = await tapped({
      html: `<meta name="viewport" content="width=device-width"><div style="height:500px"></div><p id="a">Huawei built it.</p><div style="height:900px"></div>`,
      width,
      height: 640,
    });
    const { left, right, top, bottom, height } = surfaceIn(page.document).getBoundingClientRect();
    expect(height).toBeLessThanOrEqual(0.6 * 640 + 1);
    expect(Math.round(bottom)).toBe(640);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(width);
    const mention = page.document.querySelector('#a')!.getBoundingClientRect();
    expect(mention.bottom).toBeLessThanOrEqual(top);
  });
});
