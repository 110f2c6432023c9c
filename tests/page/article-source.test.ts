import { describe, expect, it } from 'vitest';
import type { ArticleSource } from '../../engine/article.ts';
import { readArticle, steadyTurns } from '../../page/article-source.ts';
import { openView, type View } from './open-page.ts';

const read = (view: View, largest?: number): Promise<ArticleSource> =>
  readArticle(view, steadyTurns(view), largest);

/** The body as it was written, without the tags around it. */
async function bodyOf(html: string, prepare?: (view: View) => void): Promise<string> {
  const view = await openView({ html: `<!doctype html><body>${html}` });
  prepare?.(view);
  const source = await read(view);
  return /<body[^>]*>(.*)<\/body>$/s.exec(source.html)![1]!;
}

describe('an article', () => {
  it.each([
    ['text and structure', '<p>A <b>b</b></p>', '<p>A <b>b</b></p>'],
    ['signs', '<p>a &lt;b&gt; &amp;amp;</p>', '<p>a &lt;b&gt; &amp;amp;</p>'],
    ['a class with signs', "<p class='a\"b&lt;'>x</p>", '<p class="a&quot;b<">x</p>'],
    ['a link', '<p><a href="/x" onclick="y()">x</a></p>', '<p><a>x</a></p>'],
    ['a script', '<p>a<script>1</script>b</p>', '<p>ab</p>'],
    ['a style', '<style>p{}</style><p>a</p>', '<p>a</p>'],
    ['media', '<p>a<img src="x"><svg><text>t</text></svg><video>v</video></p>', '<p>a</p>'],
    ['a form', '<form><input value="1"><textarea>t</textarea>a</form>', '<form>a</form>'],
    ['hidden parts', '<p hidden>a</p><p style="display:none">b</p><p>c</p>', '<p>c</p>'],
    [
      'invisible text',
      '<p style="visibility:hidden">a<b style="visibility:visible">b</b></p>',
      '<p><b>b</b></p>',
    ],
    [
      'folded text',
      '<details><summary>a</summary>b<p>c</p></details>',
      '<details><summary>a</summary></details>',
    ],
    [
      'an element without a box',
      '<div style="display:contents"><p>a</p></div>',
      '<div><p>a</p></div>',
    ],
    ['a custom element', '<x-y><p>a</p></x-y>', '<span><p>a</p></span>'],
    ['a custom element laid as a block', '<x-y style="display:block">a</x-y>', '<div>a</div>'],
    [
      'links laid as blocks',
      '<a style="display:block">A</a><a style="display:block">B</a>',
      '<div><a>A</a></div><div><a>B</a></div>',
    ],
    [
      'a floated first letter',
      '<p><span style="float:left">H</span>uawei</p>',
      '<p><span>H</span>uawei</p>',
    ],
    ['an element that would swallow the rest', '<p>a</p><plaintext>b', '<p>a</p><div>b</div>'],
    ['line breaks', '<p>a<br>b<wbr>c</p><hr>', '<p>a<br>b<wbr>c</p><hr>'],
  ])('is written with %s as it reads', async (_name, html, expected) => {
    expect(await bodyOf(html)).toBe(expected);
  });

  it('is read through open shadow roots and their slots, as it stands on screen', async () => {
    const written = await bodyOf(
      '<div id="host"><p slot="s">in</p><p>out</p></div>',
      ({ document }) => {
        const root = document.querySelector('#host')!.attachShadow({ mode: 'open' });
        const paragraph = document.createElement('p');
        paragraph.textContent = 'own';
        const slot = document.createElement('slot');
        slot.name = 's';
        root.append(paragraph, slot);
      },
    );
    expect(written).toBe('<div id="host"><p>own</p><span><p>in</p></span></div>');
  });

  it('is read although a form hides its own properties', async () => {
    const hiding = ['childNodes', 'getAttribute', 'checkVisibility', 'localName', 'shadowRoot'];
    const inputs = hiding.map((name) => `<input name="${name}">`).join('');
    expect(await bodyOf(`<form class="f">${inputs}<p>a</p></form>`)).toBe(
      '<form class="f"><p>a</p></form>',
    );
  });

  it.each([
    [
      'its document in its attribute',
      '<iframe class="f" srcdoc="<p>A">',
      '<div class="f"><p>A</p></div>',
    ],
    [
      'its own language',
      `<iframe srcdoc='<html lang="ar" dir="rtl"><p>A'>`,
      '<div lang="ar" dir="rtl"><p>A</p></div>',
    ],
    [
      'a frame of its own inside',
      `<iframe srcdoc="<p>A</p><iframe srcdoc='<p>B'>">`,
      '<div><p>A</p><div><p>B</p></div></div>',
    ],
    [
      'a sandbox that leaves the origin',
      '<iframe sandbox="allow-same-origin" srcdoc="<p>A">',
      '<div><p>A</p></div>',
    ],
    ['hidden text', '<iframe srcdoc="<p hidden>A</p><p>B">', '<div><p>B</p></div>'],
    ['a hidden document', '<iframe srcdoc="<body hidden><p>A">', ''],
  ])('holds the text of a readable frame in its place, with %s', async (_name, html, expected) => {
    const view = await openView({ html: `<!doctype html><body>${html}</iframe>` });
    const source = await read(view);
    expect(source.html).toContain(`<body>${expected}</body>`);
    expect(source.lacksFrames).toBe(false);
  });

  it.each([
    ['in a sandbox', true, '<main><iframe sandbox srcdoc="<p>A">'],
    ['of other data', true, '<main><iframe src="data:text/html,<p>A">'],
    ['closed and tiny', false, '<main><iframe width="1" height="1" sandbox srcdoc="<p>A">'],
    ['closed and hidden', false, '<main><iframe hidden sandbox srcdoc="<p>A">'],
    [
      'closed and invisible',
      false,
      '<main><iframe style="visibility:hidden" sandbox srcdoc="<p>A">',
    ],
    ['closed and beside the main text', false, '<main></main><iframe sandbox srcdoc="<p>A">'],
    ['readable and invisible', false, '<iframe style="visibility:hidden" srcdoc="<p>A">'],
    ['readable and tiny', false, '<iframe width="1" height="1" srcdoc="<p>A">'],
  ])('does not hold a frame that is %s, and says so: %s', async (_name, lacksFrames, html) => {
    const view = await openView({ html: `<!doctype html><body>${html}</iframe>` });
    const source = await read(view);
    expect(source.html).not.toContain('A');
    expect(source.lacksFrames).toBe(lacksFrames);
  });

  it('leaves the page as it is', async () => {
    const view = await openView({ html: '<p>Huawei <x-y>and</x-y> <span hidden>ZTE</span></p>' });
    const before = view.document.documentElement.outerHTML;
    const seen: MutationRecord[] = [];
    const observer = new view.MutationObserver((records) => seen.push(...records));
    observer.observe(view.document, { subtree: true, childList: true, attributes: true });
    await read(view);
    expect([...seen, ...observer.takeRecords()]).toEqual([]);
    expect(view.document.documentElement.outerHTML).toBe(before);
  });

  it('tells title, language and direction', async () => {
    const html =
      '<!doctype html><html lang="ar" dir="rtl"><title>عنوان</title><img name="title"><p>نص';
    const { title, language, direction, isCut } = await read(await openView({ html }));
    expect({ title, language, direction, isCut }).toEqual({
      title: 'عنوان',
      language: 'ar',
      direction: 'rtl',
      isCut: false,
    });
  });

  it('ends at the limit, with every element closed', async () => {
    const view = await openView({ html: `<div><p>${'word '.repeat(100)}</p><p>end</p></div>` });
    const source = await read(view, 300);
    expect(source.isCut).toBe(true);
    expect(source.html.length).toBeLessThan(350);
    expect(source.html).toMatch(/word<\/p><\/div><\/body>$|word ?[word]*<\/p><\/div><\/body>$/);
    expect(source.html).not.toContain('end');
  });

  it('that is empty is an empty body', async () => {
    expect(await bodyOf('')).toBe('');
  });
});
