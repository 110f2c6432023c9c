import { describe, expect, it } from 'vitest';
import { headingIn, hostIn } from './open-card.ts';
import { bundledCards, readPage, settled } from './open-page.ts';

const HTML = '<!doctype html><p>Huawei built it.</p><p>TikTok paid.</p>';

describe('the way to a mention', () => {
  it('from a command leads to the first one in view', async () => {
    const filler = '<div style="height:2000px"></div>';
    const page = await readPage({ html: `<p>Huawei</p>${filler}<p>TikTok</p>${filler}` });
    page.view.scrollTo(0, 1900);
    expect(await page.session.next()).toBe(true);
    expect(headingIn(page.document)).toBe('TikTok');
    expect(await page.session.next()).toBe(true);
    expect(headingIn(page.document)).toBe('Huawei');
    expect(page.view.scrollY).toBeLessThan(100);
  });

  it('does not exist on a page without mentions', async () => {
    const page = await readPage({ html: '<p>Nothing</p>' });
    expect(await page.session.next()).toBe(false);
    expect(hostIn(page.document)).toBeUndefined();
  });

  it('does not exist for a mention that is gone', async () => {
    const page = await readPage({ html: HTML });
    const { firstMention } = page.session.summary().entities[0]!;
    page.document.querySelector('p')!.remove();
    await settled(page);
    expect(await page.session.jump(firstMention)).toBe(false);
  });

  it('leads there also while nothing can draw a card', async () => {
    const { session, document } = await readPage({
      html: '<div style="height:3000px"></div><p>Huawei</p>',
      desk: () => Promise.reject(new Error('The background is gone.')),
    });
    expect(await session.jump(session.summary().entities[0]!.firstMention)).toBe(true);
    expect(document.scrollingElement!.scrollTop).toBeGreaterThan(1000);
  });

  it('opens nothing when the card cannot be had, and is asked for again', async () => {
    let failing = true;
    const page = await readPage({
      html: HTML,
      cards: (entities) => (failing ? Promise.reject(new Error('gone')) : bundledCards(entities)),
    });
    await page.session.next();
    expect(hostIn(page.document)).toBeUndefined();
    failing = false;
    await page.session.next();
    expect(headingIn(page.document)).toBe('Huawei');
  });
});
