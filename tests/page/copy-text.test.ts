import { describe, expect, it } from 'vitest';
import { clean } from '../../copy/clean.ts';
import { copyOf, tryCopyOf } from './copy-open.ts';

const PROSE =
  '<p>The river rose and the road was closed for the day, people in the town said.</p>'.repeat(8);

const ATTACKS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)><script>alert(1)</script></svg>',
  '<svg><style><img src=x onerror=alert(1)></style></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<math><annotation-xml encoding="text/html"><img src=x onerror=alert(1)></annotation-xml></math>',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="data:text/html,<script>alert(1)</script>">x</a>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="x"></object><embed src="x">',
  '<form action="https://evil.example"><input name="a"><button>go</button></form>',
  '<p style="background:url(https://evil.example/x)">x</p>',
  '<style>@import "https://evil.example/x";</style>',
  '<link rel="stylesheet" href="https://evil.example/x"><meta http-equiv="refresh" content="0;url=x"><base href="https://evil.example/">',
  '<p id="copy" class="note-ref" data-note="1" name="x" onclick="alert(1)" tabindex="1" role="alert">x</p>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<template><img src=x onerror=alert(1)></template>',
  '<select><option>a</option></select><textarea></textarea><video src="x" autoplay></video><audio src=x></audio>',
  '<mark data-note="9">x</mark><x-y onfocus=alert(1) tabindex=0>x</x-y>',
  '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>',
];

/** Attributes and elements that a cleaned article has no use for. */
function strange(root: ParentNode): string[] {
  const allowed = /^(?:lang|dir|colspan|rowspan)$/;
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(/^(?:a|img|mark|svg|math|script|style|link|meta|base|iframe|object|embed|form|input|button|select|textarea|video|audio|template|noscript)$|-/.test(
      element.localName,
    )
      ? [element.localName]
      : []),
    ...[...element.attributes].map(({ name }) => name).filter((name) => !allowed.test(name)),
  ]);
}

describe('a foreign article', () => {
  it.each(ATTACKS)('with %s is cleaned to text and structure', (attack) => {
    const parsed = new DOMParser().parseFromString(`${PROSE}${attack}`, 'text/html');
    const cleaned = clean(parsed.body);
    expect(strange(cleaned)).toEqual([]);
    expect(cleaned.textContent).toContain('The river rose');
  });

  it.each(ATTACKS)('with %s stays plain when its HTML is read again', (attack) => {
    const holder = document.createElement('div');
    holder.append(clean(new DOMParser().parseFromString(attack, 'text/html').body));
    const again = new DOMParser().parseFromString(holder.outerHTML, 'text/html');
    expect(strange(again.body)).toEqual([]);
    expect(again.querySelectorAll('head > *')).toHaveLength(0);
  });

  it.each(ATTACKS)('with %s bears our marks alone', (attack) => {
    const { body, notes } = copyOf(`<article>${PROSE}<p>Huawei.</p>${attack}</article>`);
    expect(notes.map(({ card }) => card.entity)).toEqual(['huawei']);
    expect([...body.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([
      'Huawei',
    ]);
  });
});

describe('the text of a copy', () => {
  it('is the article, without menus and what stands around it', () => {
    const { body, extraction, isFallback } = copyOf(
      `<nav>Menu of Huawei</nav><article><h1>Head</h1>${PROSE}<section><h2>Part</h2>${PROSE}</section></article><footer>Imprint</footer>`,
    );
    expect([extraction, isFallback]).toEqual(['article', false]);
    expect(body.textContent).not.toMatch(/Menu|Imprint/);
    expect(body.querySelector('h2')!.textContent).toBe('Story');
    expect([...body.querySelectorAll('h3')].map(({ textContent }) => textContent)).toEqual([
      'Head',
      'Part',
    ]);
  });

  it('is all visible text if the reader wants it, headings and paragraphs apart', () => {
    const html = `<nav>Menu</nav><div class="share">Share</div><h1>Head</h1><div>One<br>two</div>${PROSE}`;
    const { body, extraction } = copyOf(html, { wanted: 'visible-text' });
    expect(extraction).toBe('visible-text');
    const texts = [...body.children].map(
      ({ localName, textContent }) => `${localName}: ${textContent}`,
    );
    expect(texts.slice(0, 2)).toEqual(['h2: Story', 'h3: Head']);
    expect(texts).toContain('p: One');
    expect(body.textContent).not.toMatch(/Menu|Share/);
  });

  it('stands in for an article that cannot be told from the rest, and says so', () => {
    const headlines = '<li><a>Huawei and the road</a></li><li><a>Rain</a></li>';
    const { extraction, isFallback, body } = copyOf(`<div><ul>${headlines}</ul></div>`);
    expect([extraction, isFallback]).toEqual(['visible-text', true]);
    expect(body.textContent).toContain('Huawei');
  });

  it.each(['', '   ', '<p> </p>', '<script>Huawei</script>', '<nav>Huawei</nav>'])(
    'of a page with %j is none',
    (html) => {
      expect(tryCopyOf(html, { wanted: 'visible-text' })).toBeUndefined();
    },
  );

  it.each([
    ['ar', 'rtl', 'زار شي جين بينغ فيتنام وقال إن Huawei ستبني الشبكة.'],
    ['zh', 'ltr', '华为在柬埔寨建设网络。习近平访问越南。'],
    ['vi', 'ltr', 'Ông Tô Lâm tiếp Chủ tịch Trung Quốc Tập Cận Bình tại Hà Nội.'],
    ['km', 'ltr', 'លោក ស៊ី ជីនពីង បានមកដល់ភ្នំពេញ។'],
  ] as const)(
    'in %s keeps language, direction and every character',
    (language, direction, text) => {
      const copy = copyOf(`<article>${`<p>${text}</p>`.repeat(6)}</article>`, {
        source: { language, direction },
      });
      expect([copy.body.lang, copy.body.dir]).toEqual([language, direction]);
      for (const number of copy.body.querySelectorAll('sup')) number.remove();
      expect(copy.body.textContent).toContain(text);
      expect(copy.notes.length).toBeGreaterThan(0);
    },
  );
});
