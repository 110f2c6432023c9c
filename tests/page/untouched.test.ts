import { describe, expect, it } from 'vitest';
import { HIGHLIGHTS } from '../../page/marks.ts';
import {
  EVERYTHING,
  markedTexts,
  openView,
  readPage,
  sessionOver,
  settled,
  toggled,
} from './open-page.ts';

const HTML = `<!doctype html><html lang="en" class="x"><head><title>Huawei</title></head>
<body><article><h1>Xi in Hanoi</h1><p style="color:red">Xi Jinping met <b>To</b> Lam.</p>
<p tabindex="0">Huawei <a href="#">TikTok</a></p><input value="Huawei"></article></body></html>`;

describe('a page with no card open', () => {
  it('is unchanged by a full reading, and sees no mutation', async () => {
    const view = await openView({ html: HTML });
    const { documentElement } = view.document;
    const before = documentElement.outerHTML;
    const records: MutationRecord[] = [];
    const observer = new view.MutationObserver((seen) => records.push(...seen));
    observer.observe(view.document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    const session = sessionOver(view);
    void session.start();
    await settled({ view, session });
    expect(markedTexts(view).length).toBeGreaterThan(3);
    expect(documentElement.outerHTML).toBe(before);
    expect(view.document.childNodes.length).toBe(2);
    expect(documentElement.children.length).toBe(2);
    expect([...records, ...observer.takeRecords()]).toEqual([]);
  });

  it('is unchanged by filtering, summing up and stopping', async () => {
    const { document, session } = await readPage({ html: HTML });
    const before = document.documentElement.outerHTML;
    session.setMarking({ ...EVERYTHING, toggles: toggled() });
    session.summary();
    session.stop();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('keeps its text, its size, its selection and its style sheets', async () => {
    const view = await openView({ html: HTML });
    const { document } = view;
    const facts = () => [
      document.body.innerText,
      document.documentElement.scrollHeight,
      String(view.getSelection()),
      document.styleSheets.length,
      document.adoptedStyleSheets.length,
    ];
    view.getSelection()!.selectAllChildren(document.body);
    const before = facts();
    const session = sessionOver(view);
    void session.start();
    await settled({ view, session });
    expect(facts()).toEqual(before);
  });

  it('has no highlight of ours once the session has stopped', async () => {
    const { view, session, document } = await readPage({ html: HTML });
    session.stop();
    expect(HIGHLIGHTS.map((name) => view.CSS.highlights.has(name))).toEqual([false, false]);
    document.body.insertAdjacentHTML('beforeend', '<p>ByteDance</p>');
    await settled({ view, session });
    expect(view.CSS.highlights.size).toBe(0);
  });
});
