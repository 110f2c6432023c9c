import report from 'virtual:backstory/report';
import { describe, expect, it } from 'vitest';
import { toCsl } from '../../copy/csl.ts';
import { toHtmlFile } from '../../copy/html-file.ts';
import { toMarkdown } from '../../copy/markdown.ts';
import { markdownBody } from '../../copy/markdown-body.ts';
import { mentionRows } from '../../copy/mention-list.ts';
import { ADDRESS, copyOf, EXPORT, MADE } from './copy-open.ts';
import { t } from './open-page.ts';

const PROSE =
  '<p>The river rose and the road was closed for the day, people in the town said.</p>'.repeat(8);
const STORY = `<article><p>ZTE met Huawei, <b>*Huawei*</b> said.</p><p>华为。</p>${PROSE}</article>`;

function body(html: string): HTMLElement {
  const element = document.createElement('article');
  element.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  return element;
}

describe('the text as Markdown', () => {
  it.each([
    ['paragraphs', '<p>a</p><p>b</p>', 'a\n\nb'],
    ['text between blocks', '<div>a<p>b</p>c</div>', 'a\n\nb\n\nc'],
    ['headings', '<h2>a</h2><h3>b</h3>', '# a\n\n## b'],
    ['emphasis', '<p><i>a</i> <b> b </b>c</p>', '*a*  **b** c'],
    ['a list', '<ul><li>a</li><li><p>b</p><p>c</p></li></ul>', '- a\n- b\n\n  c'],
    ['a numbered list', '<ol><li>a</li><li>b</li></ol>', '1. a\n2. b'],
    ['a list in a list', '<ul><li>a<ul><li>b</li></ul></li></ul>', '- a\n\n  - b'],
    ['a quotation', '<blockquote><p>a</p><p>b</p></blockquote>', '> a\n>\n> b'],
    ['code', '<pre>a `b`\n```</pre>', '````\na `b`\n```\n````'],
    [
      'a table',
      '<table><tr><th>a</th><th>b|c</th></tr><tr><td>d</td></tr></table>',
      '| a | b\\|c |\n| --- | --- |\n| d |  |',
    ],
    ['a line break', '<p>a<br># b</p>', 'a\\\n\\# b'],
    ['a rule', '<p>a</p><hr><p>b</p>', 'a\n\n---\n\nb'],
    ['signs', '<p>1. *a* <b>[b]</b></p>', '1\\. \\*a\\* **\\[b\\]**'],
    ['nothing', '', ''],
  ])('has %s', (_name, html, expected) => {
    expect(markdownBody(body(html))).toBe(expected);
  });
});

describe('a copy as Markdown', () => {
  const markdown = toMarkdown(copyOf(STORY), EXPORT);

  it('has a footnote mark behind each mention', () => {
    expect(markdown).toContain('ZTE[^1] met Huawei[^2], **\\*Huawei[^2]\\*** said.');
    expect(markdown).toContain('华为[^2]。');
  });

  it('has each footnote once, with status, paragraphs, citation and version', () => {
    expect(markdown.match(/^\[\^\d+\]: /gm)).toEqual(['[^1]: ', '[^2]: ']);
    const note = markdown.slice(markdown.indexOf('[^2]: '));
    expect(note).toMatch(/^\[\^2\]: \*\*Huawei\*\* \(Company · /);
    expect(note).toContain('Reported as fact, [¶\u00a0'.replace('\u00a0', ' '));
    expect(note).toContain(`${report.publisher}, “${report.title}”, April 2025, [¶ `);
    expect(note).toContain('Backstory dataset v1, 2 March 2026.');
    for (const line of note.trimEnd().split('\n').slice(1)) expect(line).toMatch(/^(?: {4}|$)/);
  });

  it.each([
    [false, false],
    [true, true],
  ])('with the address wanted %j names it: %j', (withAddress, named) => {
    expect(toMarkdown(copyOf(STORY), { ...EXPORT, withAddress }).includes(ADDRESS)).toBe(named);
  });
});

describe('the list of mentions', () => {
  it('has one row for each mention in the order of the text', () => {
    const [header, ...rows] = mentionRows(copyOf(STORY).notes, EXPORT);
    expect(header).toEqual(t.copy.columns);
    expect(rows.map(([mention, note, words, name]) => [mention, note, words, name])).toEqual([
      [1, 1, 'ZTE', 'ZTE'],
      [2, 2, 'Huawei', 'Huawei'],
      [3, 2, 'Huawei', 'Huawei'],
      [4, 2, '华为', 'Huawei'],
    ]);
    for (const row of rows) {
      expect(row).toHaveLength(t.copy.columns.length);
      expect(row.every((cell) => cell !== undefined && cell !== '')).toBe(true);
      expect(row.at(-1)).toBe('v1');
    }
  });
});

/** Members that an item may have, https://resource.citationstyles.org/schema/latest/input/json/csl-data.json */
const CSL_MEMBERS =
  /^(?:id|type|title|author|publisher|issued|accessed|URL|language|locator|keyword|annote|note|source)$/;

describe('a copy as CSL-JSON', () => {
  const items = toCsl(copyOf(STORY), EXPORT);

  it('has the article, the report, and the report for each name', () => {
    expect(items.map(({ id }) => id)).toEqual([
      'article',
      report.id,
      `${report.id}-zte`,
      `${report.id}-huawei`,
    ]);
    expect(items.map(({ type }) => type)).toEqual(['webpage', 'report', 'report', 'report']);
  });

  it('has members of the schema alone, dates in parts and links to the paragraphs', () => {
    for (const item of items) {
      for (const name of Object.keys(item)) expect(name).toMatch(CSL_MEMBERS);
      expect(item.accessed).toEqual({ 'date-parts': [[2026, 3, 2]] });
    }
    const { issued, author, locator, URL: address, note } = items[3]!;
    expect(issued).toEqual({ 'date-parts': [[2025, 4]] });
    expect(author).toEqual([{ literal: report.publisher }]);
    expect(locator).toMatch(/^\d+(?:, \d+)*$/);
    expect(address).toContain(`${report.url}#:~:text=`);
    expect(note).toBe('3 mentions in the text: “Huawei” and “华为”');
  });

  it('names the address only if it is wanted', () => {
    expect(JSON.stringify(items)).not.toContain(ADDRESS);
    const [article] = toCsl(copyOf(STORY), { ...EXPORT, withAddress: true });
    expect(article!.URL).toBe(ADDRESS);
  });
});

describe('a copy as one file of HTML', () => {
  const page = document.createElement('div');
  page.className = 'page copy';
  const tools = document.createElement('section');
  tools.toggleAttribute('data-stays', true);
  tools.append('Tools');
  page.append(tools, copyOf(STORY).body);
  const html = toHtmlFile(page, {
    title: 'A </title><script>1</script>',
    language: 'en',
    style: 'p { color: red }',
  });
  const file = new DOMParser().parseFromString(html, 'text/html');

  it('reads back as it was written', () => {
    expect(
      `<!doctype html>\n${file.documentElement.outerHTML}\n`.replace(/\n(?=<\/body>)/, ''),
    ).toBe(html);
    expect(file.compatMode).toBe('CSS1Compat');
    expect(file.title).toBe('A </title><script>1</script>');
    expect(file.documentElement.lang).toBe('en');
    expect(file.characterSet).toBe('UTF-8');
  });

  it('runs nothing and fetches nothing', () => {
    expect(file.querySelectorAll('script, link, img, iframe, object, base, form')).toHaveLength(0);
    expect(html).not.toMatch(/\ssrc=|@import|url\(|\son\w+=/);
    const policy = file.querySelector<HTMLMetaElement>('meta[http-equiv]')!.content;
    expect(policy).toContain("default-src 'none'");
    expect(file.querySelector('style')!.textContent).toBe('p { color: red }');
  });

  it('leaves the tools behind and needs no script for its notes', () => {
    expect(file.body.textContent).not.toContain('Tools');
    expect(file.querySelectorAll('mark[id]')).toHaveLength(4);
    expect(file.querySelectorAll('mark[role], sup[aria-hidden], sup a[tabindex]')).toHaveLength(0);
    expect(file.querySelector('mark + sup a')!.getAttribute('href')).toBe('#note-1');
  });

  it('is of the day of the copy', () => {
    expect(copyOf(STORY).made).toBe(MADE);
  });
});
