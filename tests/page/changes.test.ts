import { describe, expect, it } from 'vitest';
import { frames, markedTexts, readPage, settled } from './open-page.ts';

/** After the page's own microtasks, before anything is painted. */
const beforePaint = () => Promise.resolve();

const ARTICLE = '<main><p id="a">Huawei built it.</p><p id="b">TikTok paid.</p></main>';

interface Change {
  what: string;
  html?: string;
  change(document: Document): void;
  /** Marks before anything is painted again, if they are more than what was kept. */
  atOnce: string[];
  /** Marks over unchanged text that only a new reading takes away. */
  meanwhile?: string[];
  afterwards: string[];
}

const one = (document: Document, selector: string) => document.querySelector(selector)!;

const CHANGES: Change[] = [
  {
    what: 'a text changed',
    change: (page) => (one(page, '#a').firstChild!.nodeValue = 'ByteDance built it.'),
    atOnce: ['TikTok'],
    afterwards: ['ByteDance', 'TikTok'],
  },
  {
    what: 'a text lost its name',
    change: (page) => (one(page, '#a').firstChild!.nodeValue = 'Somebody built it.'),
    atOnce: ['TikTok'],
    afterwards: ['TikTok'],
  },
  {
    what: 'words came before a name in the same text node',
    change: (page) => (one(page, '#a').firstChild as Text).insertData(0, 'It was said that '),
    atOnce: ['TikTok'],
    afterwards: ['Huawei', 'TikTok'],
  },
  {
    what: 'a text was split',
    change: (page) => (one(page, '#a').firstChild as Text).splitText(3),
    atOnce: ['TikTok'],
    afterwards: ['Huawei', 'TikTok'],
  },
  {
    what: 'a node is gone',
    change: (page) => one(page, '#a').remove(),
    atOnce: ['TikTok'],
    afterwards: ['TikTok'],
  },
  {
    what: 'a subtree was replaced',
    change: (page) => (one(page, 'main').innerHTML = '<div><p>SenseTime</p></div>'),
    atOnce: [],
    afterwards: ['SenseTime'],
  },
  {
    what: 'the whole body was replaced',
    change(page) {
      const body = page.createElement('body');
      body.innerHTML = '<p>SenseTime</p>';
      page.body.replaceWith(body);
    },
    atOnce: [],
    afterwards: ['SenseTime'],
  },
  {
    what: 'the document element was replaced',
    change(page) {
      const html = page.createElement('html');
      html.innerHTML = '<body><p>SenseTime</p>';
      page.documentElement.replaceWith(html);
    },
    atOnce: [],
    afterwards: ['SenseTime'],
  },
  {
    what: 'the body is gone',
    change: (page) => page.body.remove(),
    atOnce: [],
    afterwards: [],
  },
  {
    what: 'a node moved',
    change: (page) => one(page, 'main').append(one(page, '#a')),
    atOnce: ['TikTok'],
    afterwards: ['TikTok', 'Huawei'],
  },
  {
    what: 'a list was reversed',
    html: '<ul><li>Huawei<li>TikTok<li>ByteDance<li>SenseTime</ul>',
    change: (page) => one(page, 'ul').append(...[...page.querySelectorAll('li')].reverse()),
    atOnce: [],
    afterwards: ['SenseTime', 'ByteDance', 'TikTok', 'Huawei'],
  },
  {
    what: 'a name was wrapped in an element',
    change(page) {
      const bold = page.createElement('b');
      const name = one(page, '#a').firstChild as Text;
      name.splitText(6);
      name.replaceWith(bold);
      bold.append(name);
    },
    atOnce: ['TikTok'],
    afterwards: ['Huawei', 'TikTok'],
  },
  {
    what: 'a br fell out of a name',
    html: '<p>Xi<br> Jinping</p>',
    change: (page) => one(page, 'br').remove(),
    atOnce: [],
    afterwards: ['Xi Jinping'],
  },
  {
    what: 'a block was put into a name',
    html: '<div>Xi <span></span>Jinping</div>',
    change: (page) => one(page, 'span').append(page.createElement('div')),
    atOnce: [],
    afterwards: [],
  },
  {
    what: 'a name was completed by a node',
    html: '<p>Xi </p>',
    change: (page) => one(page, 'p').append('Jinping'),
    atOnce: [],
    afterwards: ['Xi Jinping'],
  },
  {
    what: 'a full name came later',
    html: '<h1>Xi in Hanoi</h1>',
    change: (page) => page.body.insertAdjacentHTML('beforeend', '<p>Xi Jinping</p>'),
    atOnce: [],
    afterwards: ['Xi', 'Xi Jinping'],
  },
  {
    what: 'the full name went',
    html: '<h1>Xi in Hanoi</h1><p>Xi Jinping</p>',
    change: (page) => one(page, 'p').remove(),
    atOnce: [],
    meanwhile: ['Xi'],
    afterwards: [],
  },
  {
    what: 'text was written into a textarea',
    html: '<p>TikTok</p><textarea></textarea>',
    change: (page) => one(page, 'textarea').append('Huawei'),
    atOnce: ['TikTok'],
    afterwards: ['TikTok'],
  },
];

describe('a page that changes', () => {
  it.each(CHANGES)(
    'has the right marks when $what',
    async ({ html, change, atOnce, meanwhile = [], afterwards }) => {
      const page = await readPage({ html: html ?? ARTICLE });
      change(page.document);
      await beforePaint();
      expect([...afterwards, ...meanwhile]).toEqual(expect.arrayContaining(markedTexts(page.view)));
      if (html === undefined)
        expect(markedTexts(page.view)).toEqual(expect.arrayContaining(atOnce));
      await settled(page);
      expect(markedTexts(page.view)).toEqual(afterwards);
    },
  );

  it('keeps marks in place when other words of the page settle them again', async () => {
    const { view, document, session } = await readPage({
      html: '<p>ZTE and Huawei.</p><p>Xi Jinping and Xi.</p>',
    });
    const before = markedTexts(view);
    expect(before.length).toBeGreaterThan(2);
    const seen = new Set<string>();
    document.body.insertAdjacentHTML('beforeend', '<p>Vietnam, TikTok and Malaysia.</p>');
    const start = performance.now();
    while (!session.summary().complete || seen.size === 0 || performance.now() - start < 300) {
      seen.add(markedTexts(view).slice(0, before.length).join());
      await frames(view, 1);
    }
    expect(markedTexts(view)).toContain('TikTok');
    expect([...seen]).toEqual([before.join()]);
  });

  it('has marks on appended text within a second', async () => {
    const { view, document } = await readPage({ html: ARTICLE });
    document.body.insertAdjacentHTML('beforeend', '<section><p>ByteDance</p></section>');
    await expect
      .poll(() => markedTexts(view), { timeout: 1000 })
      .toEqual(['Huawei', 'TikTok', 'ByteDance']);
  });

  it('ends the marks of text that becomes part of an editor', async () => {
    const page = await readPage({ html: `${ARTICLE}<div contenteditable></div>` });
    one(page.document, '[contenteditable]').append(one(page.document, '#a'));
    await settled(page);
    expect(markedTexts(page.view)).toEqual(['TikTok']);
  });
});
