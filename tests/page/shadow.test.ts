import { describe, expect, it } from 'vitest';
import { frames, type markedTexts, openView, readPage, sessionOver, settled } from './open-page.ts';

/** Gives the element an open shadow root with this content. */
function fill(element: Element, html: string): ShadowRoot {
  const root = element.attachShadow({ mode: 'open' });
  root.innerHTML = html;
  return root;
}

const HTML = '<p>TikTok</p><x-story id="a"></x-story><p>SenseTime</p>';

async function pageWithRoot(html: string) {
  const view = await openView({ html: HTML });
  const host = view.document.querySelector('#a')!;
  const root = fill(host, html);
  const session = sessionOver(view);
  void session.start();
  await settled({ view, session });
  return { view, session, host, root, document: view.document };
}

/** Marks in any order: ranges of different trees cannot be compared. */
const marksIn = (view: Parameters<typeof markedTexts>[0]) =>
  [...(view.CSS.highlights.get('backstory-upper') ?? [])].map(({ startContainer }) =>
    startContainer.textContent?.trim(),
  );

describe('an open shadow root', () => {
  it('is read where its host stands', async () => {
    const { session } = await pageWithRoot('<p>Huawei</p>');
    expect(session.summary().entities.map(({ entity }) => entity)).toEqual([
      'tiktok',
      'huawei',
      'sensetime',
    ]);
  });

  it('is read again when text comes into it or goes, without an element', async () => {
    const { view, session, root } = await pageWithRoot('Huawei');
    root.prepend('My');
    await settled({ view, session });
    expect(marksIn(view)).not.toContain('Huawei');
    root.firstChild!.remove();
    await settled({ view, session });
    expect(marksIn(view)).toContain('Huawei');
    root.append('. ', 'Z', 'TE');
    await settled({ view, session });
    expect(session.summary().mentions).toBe(4);
    expect(marksIn(view)).toContain('Z');
  });

  it('is read inside another', async () => {
    const view = await openView({ html: HTML });
    const outer = fill(view.document.querySelector('#a')!, '<x-inner></x-inner>');
    fill(outer.querySelector('x-inner')!, '<p>Huawei</p>');
    const session = sessionOver(view);
    void session.start();
    await settled({ view, session });
    expect(session.summary().mentions).toBe(3);
  });

  it('shows the text of its host in a slot, once', async () => {
    const view = await openView({ html: '<x-story id="a"><p>Huawei</p></x-story>' });
    fill(view.document.querySelector('#a')!, '<section>It is said: <slot></slot></section>');
    const session = sessionOver(view);
    void session.start();
    await settled({ view, session });
    expect(session.summary().mentions).toBe(1);
    expect(marksIn(view)).toEqual(['Huawei']);
  });

  it('leaves out text of its host that has no slot', async () => {
    const view = await openView({
      html: '<x-story id="a"><p>Huawei</p></x-story><p>SenseTime</p>',
    });
    fill(view.document.querySelector('#a')!, '<p>TikTok</p>');
    const session = sessionOver(view);
    void session.start();
    await settled({ view, session });
    expect(session.summary().entities.map(({ entity }) => entity)).toEqual(['tiktok', 'sensetime']);
  });

  it('is watched', async () => {
    const { view, session, root } = await pageWithRoot('<p>Huawei</p>');
    root.querySelector('p')!.firstChild!.nodeValue = 'ByteDance';
    await Promise.resolve();
    expect(marksIn(view)).not.toContain('ByteDance');
    await settled({ view, session });
    expect(marksIn(view).sort()).toEqual(['ByteDance', 'SenseTime', 'TikTok']);
  });

  it('is read within a second when it comes late', async () => {
    const { view, document } = await readPage({ html: HTML });
    fill(document.querySelector('#a')!, '<p>Huawei</p>');
    await expect
      .poll(() => marksIn(view).sort(), { timeout: 1000 })
      .toEqual(['Huawei', 'SenseTime', 'TikTok']);
  });

  it('is read again when its host comes back', async () => {
    const { view, session, host, document } = await pageWithRoot('<p>Huawei</p>');
    host.remove();
    await settled({ view, session });
    expect(session.summary().mentions).toBe(2);
    document.body.append(host);
    await settled({ view, session });
    expect(session.summary().mentions).toBe(3);
  });

  it('has no mark left when the session stops', async () => {
    const { view, session } = await pageWithRoot('<p>Huawei</p>');
    session.stop();
    await frames(view, 2);
    expect(marksIn(view)).toEqual([]);
  });

  it('gets a sheet of its own while it has marks, where the browser needs one', async () => {
    const view = await openView({ html: HTML });
    const root = fill(view.document.querySelector('#a')!, '<p>Huawei</p>');
    const session = sessionOver(view, { rootStyle: '::highlight(backstory-upper) { color: red }' });
    void session.start();
    await settled({ view, session });
    expect(root.adoptedStyleSheets.length).toBe(1);
    session.setMarkStyle('::highlight(backstory-upper) { color: blue }');
    expect(root.adoptedStyleSheets[0]!.cssRules[0]!.cssText).toContain('blue');
    session.stop();
    expect(root.adoptedStyleSheets.length).toBe(0);
  });
});
