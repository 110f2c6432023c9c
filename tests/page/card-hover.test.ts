import { describe, expect, it } from 'vitest';
import type { CardContent } from '../../engine/card.ts';
import { CardControl } from '../../page/card-control.ts';
import { CardHost } from '../../page/card-host.tsx';
import { GRACE, REST } from '../../page/intent.ts';
import { cardOpened, headingIn, hostIn, middleOf, movePointer, surfaceIn } from './open-card.ts';
import {
  bundledCards,
  frames,
  openView,
  readPage,
  sessionOver,
  settled,
  t,
  WAYS,
} from './open-page.ts';

const HTML = `<!doctype html><style>body { margin: 20px; font-size: 20px }</style>
<p><span id="h">Huawei</span> <span id="t">TikTok</span> <i id="w">came by</i></p>`;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('a card opened by the pointer', () => {
  it('opens after a rest and takes no focus', async () => {
    const { view, document } = await readPage({ html: HTML });
    movePointer(view, middleOf(document, '#h'));
    await frames(view, 2);
    expect(hostIn(document)).toBeUndefined();
    await cardOpened(document, 'Huawei');
    expect(document.activeElement).toBe(document.body);
  });

  it('opens on a page that was read while its marks were hidden', async () => {
    const { view, document, session } = await readPage({ html: HTML, hidden: true });
    session.setHidden(false);
    await frames(view, 3);
    movePointer(view, middleOf(document, '#h'));
    await cardOpened(document, 'Huawei');
  });

  describe('while what draws it is on its way', () => {
    async function openSlowly() {
      const view = await openView({ html: HTML });
      const fetched = Promise.withResolvers<void>();
      const session = sessionOver(view, {
        desk: async (port) => {
          await fetched.promise;
          return new CardControl(port, new CardHost(view.document, t, WAYS), () => true);
        },
      });
      void session.start();
      await settled({ view, session });
      return { view, document: view.document, come: () => fetched.resolve() };
    }

    it('opens at a pointer that rests on a mention since', async () => {
      const { view, document, come } = await openSlowly();
      movePointer(view, middleOf(document, '#h'));
      await pause(2 * REST);
      expect(hostIn(document)).toBeUndefined();
      come();
      await cardOpened(document, 'Huawei');
    });

    it('stays closed at a pointer that has left the mention', async () => {
      const { view, document, come } = await openSlowly();
      movePointer(view, middleOf(document, '#h'));
      movePointer(view, middleOf(document, '#w'));
      come();
      await pause(3 * REST);
      expect(hostIn(document)).toBeUndefined();
    });
  });

  it('closes after the pointer has left', async () => {
    const { view, document } = await readPage({ html: HTML });
    movePointer(view, middleOf(document, '#h'));
    await cardOpened(document, 'Huawei');
    movePointer(view, { x: 700, y: 600 });
    await pause(GRACE / 2);
    expect(headingIn(document)).toBe('Huawei');
    await expect.poll(() => hostIn(document)).toBeUndefined();
  });

  it('stays while the pointer is in it', async () => {
    const { view, document } = await readPage({ html: HTML });
    movePointer(view, middleOf(document, '#h'));
    await cardOpened(document, 'Huawei');
    movePointer(view, middleOf(document, '#w'));
    await frames(view, 2);
    const { left, top } = surfaceIn(document).getBoundingClientRect();
    movePointer(view, { x: left + 60, y: top + 90 });
    await pause(GRACE + 150);
    expect(headingIn(document)).toBe('Huawei');
  });

  it('gives way to the card of an adjacent mention in the same host', async () => {
    const { view, document } = await readPage({ html: HTML });
    movePointer(view, middleOf(document, '#h'));
    await cardOpened(document, 'Huawei');
    const host = hostIn(document);
    movePointer(view, middleOf(document, '#t'));
    await cardOpened(document, 'TikTok');
    expect(hostIn(document)).toBe(host);
    expect(document.documentElement.children.length).toBe(3);
  });

  it('does not come when the pointer left before its content arrived', async () => {
    let answer = () => {};
    const late = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const cards = async (entities: string[]): Promise<CardContent[]> => {
      await late;
      return bundledCards(entities);
    };
    const { view, document } = await readPage({ html: HTML, cards });
    movePointer(view, middleOf(document, '#h'));
    await pause(REST + 50);
    movePointer(view, { x: 700, y: 600 });
    await pause(GRACE + 50);
    answer();
    await frames(view, 3);
    expect(hostIn(document)).toBeUndefined();
  });

  it('does not come for a touch that moves', async () => {
    const { view, document } = await readPage({ html: HTML });
    const { x, y } = middleOf(document, '#h');
    document.querySelector('#h')!.dispatchEvent(
      new view.PointerEvent('pointermove', {
        clientX: x,
        clientY: y,
        bubbles: true,
        pointerType: 'touch',
      }),
    );
    await pause(REST + 100);
    expect(hostIn(document)).toBeUndefined();
  });

  it('does not come once the session has stopped', async () => {
    const { view, document, session } = await readPage({ html: HTML });
    movePointer(view, middleOf(document, '#h'));
    await frames(view, 2);
    session.stop();
    movePointer(view, middleOf(document, '#t'));
    await pause(REST + 100);
    expect(hostIn(document)).toBeUndefined();
  });
});
