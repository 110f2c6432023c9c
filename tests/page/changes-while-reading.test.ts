import { describe, expect, it } from 'vitest';
import { frames, openView, sessionOver, settled } from './open-page.ts';

const LONG = `<div>${'<p>Huawei and nobody else stands here, again and again.</p>'.repeat(20_000)}</div>`;

describe('a page that changes while it is being read', () => {
  it.each([
    ['its body goes', (page: Document) => page.body.remove(), 0],
    ['the part being read goes', (page: Document) => page.querySelector('div')!.remove(), 1],
    ['its body is emptied', (page: Document) => page.body.replaceChildren(), 0],
  ])('is read to the end without an error when %s', async (_case, change, mentions) => {
    const view = await openView({ html: `${LONG}<p>TikTok</p>` });
    const session = sessionOver(view);
    void session.start();
    await frames(view, 2);
    expect(session.summary().complete).toBe(false);
    change(view.document);
    await settled({ view, session });
    expect(session.summary().mentions).toBe(mentions);
  });

  it('is not read on after the session has stopped', async () => {
    const view = await openView({ html: LONG });
    const session = sessionOver(view);
    void session.start();
    await frames(view, 1);
    session.stop();
    const { mentions } = session.summary();
    await frames(view, 5);
    expect(session.summary().mentions).toBe(mentions);
    expect(mentions).toBeLessThan(20_000);
  });
});
