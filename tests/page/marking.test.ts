import { describe, expect, it, vi } from 'vitest';
import { markedTexts, openView, readPage, sessionOver } from './open-page.ts';

describe('a page that has been read', () => {
  it.each([
    ['plain text', '<p>Huawei met SenseTime.</p>', ['Huawei', 'SenseTime']],
    ['names over inline elements', '<p><b>Xi</b> Jin<i>ping</i></p>', ['Xi Jinping']],
    ['names with a wbr', '<p>Hua<wbr>wei</p>', ['Huawei']],
    ['names with a soft hyphen', '<p>Hua&shy;wei</p>', ['Hua\u00adwei']],
    ['names with a no-break space', '<p>Xi&nbsp;Jinping</p>', ['Xi\u00a0Jinping']],
    ['names over a line break of the source', '<p>Xi\n  Jinping</p>', ['Xi\n  Jinping']],
    ['several languages', '<p>华为 và Tập Cận Bình</p>', ['华为', 'Tập Cận Bình']],
    ['short names before the full one', '<h1>Xi lands</h1><p>Xi Jinping</p>', ['Xi', 'Xi Jinping']],
    ['no short names without the full one', '<p>Xi lands</p>', []],
    ['no names over a br', '<p>Xi<br>Jinping</p>', []],
    ['no names over blocks', '<div>Xi</div><div>Jinping</div>', []],
    ['no names over inner blocks', '<p><span style="display:block">Xi</span> Jinping</p>', []],
    ['links', '<p><a href="#">Huawei</a></p>', ['Huawei']],
    ['lists, cells and headings', '<h2>Huawei</h2><table><td>TikTok</table>', ['Huawei', 'TikTok']],
    ['text straight in the body', 'Huawei', ['Huawei']],
    [
      'unclosed and crossed tags',
      '<p>Hua<b>we<p>i</b> TikTok <table>ByteDance',
      ['TikTok', 'ByteDance'],
    ],
    ['stray ends and unknown names', '</p></x><a:b>Huawei</a:b> <c/>TikTok', ['Huawei', 'TikTok']],
    ['text after a CDATA section', '<![CDATA[x]]><p>Huawei</p>', ['Huawei']],
    ['nothing in an empty page', '', []],
    ['nothing in a page without text', '<img><hr><div></div>', []],
    ['nothing in a frameset', '<frameset><frame></frameset>', []],
  ])('has marks on %s', async (_case, html, expected) => {
    const { view } = await readPage({ html });
    expect(markedTexts(view)).toEqual(expected);
  });

  it.each([
    '<textarea>Huawei</textarea>',
    '<input value="Huawei">',
    '<select><option>Huawei</option></select>',
    '<button>Huawei</button>',
    '<div contenteditable><p>Huawei</p></div>',
    '<div contenteditable="plaintext-only">Huawei</div>',
    '<div role="navigation"><p>Huawei</p></div>',
    '<div role="toolbar">Huawei</div>',
    '<nav>Huawei</nav>',
    '<pre>Huawei</pre>',
    '<code>Huawei</code>',
    '<svg><text y="20">Huawei</text></svg>',
    '<section id="comments"><p>Huawei</p></section>',
  ])('leaves %s alone', async (html) => {
    const { view, session } = await readPage({ html: `${html}<p>TikTok</p>` });
    expect(markedTexts(view)).toEqual(['TikTok']);
    expect(session.summary().mentions).toBe(1);
  });

  it('has marks inside contenteditable="false"', async () => {
    const { view } = await readPage({ html: '<div contenteditable="false">Huawei</div>' });
    expect(markedTexts(view)).toEqual(['Huawei']);
  });

  it.each(['display:none', 'visibility:hidden', 'content-visibility:hidden'])(
    'does not count text with %s',
    async (style) => {
      const html = `<p>TikTok</p><p style="${style}">Huawei</p>`;
      const { session } = await readPage({ html });
      expect(session.summary().entities.map(({ entity }) => entity)).toEqual(['tiktok']);
    },
  );

  it('has marks only where it is in view, and near it', async () => {
    const far = '<p style="margin-top:3000px">Huawei</p>';
    const { view } = await readPage({ html: `<p>TikTok</p>${far}` });
    expect(markedTexts(view)).toEqual(['TikTok']);
    view.scrollTo(0, 3000);
    await expect.poll(() => markedTexts(view)).toEqual(['Huawei']);
  });

  it('has marks on text that is shown later', async () => {
    const { view, document } = await readPage({ html: '<p hidden>Huawei</p>' });
    expect(markedTexts(view)).toEqual([]);
    document.querySelector('p')!.hidden = false;
    await expect.poll(() => markedTexts(view)).toEqual(['Huawei']);
  });

  it('has marks on text whose container has no box of its own', async () => {
    const { view, session } = await readPage({
      html: '<div style="display:contents">Huawei</div>',
    });
    expect(markedTexts(view)).toEqual(['Huawei']);
    expect(session.summary().mentions).toBe(1);
  });
});

describe('a page of 5 MB', () => {
  it('is read to the end, and then nothing is left running', async () => {
    const words = 'The ministry said on Monday that it would look into the matter again. ';
    const paragraph = `<p>${words.repeat(8)} Huawei ${words.repeat(8)}</p>`;
    const html = paragraph.repeat(Math.ceil(5_000_000 / paragraph.length));
    const view = await openView({ html });
    const session = sessionOver(view);
    void session.start();
    expect(session.summary().complete).toBe(false);
    await vi.waitFor(() => expect(session.summary().complete).toBe(true), {
      timeout: 14_000,
      interval: 250,
    });
    const { mentions, complete } = session.summary();
    expect({ mentions, complete }).toEqual({
      mentions: html.length / paragraph.length,
      complete: true,
    });
  });
});
