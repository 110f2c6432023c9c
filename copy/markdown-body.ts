/** The text of a copy as Markdown: its plain structure, and a footnote behind each mention. */
import { noteReferredTo } from './dress-mention.ts';
import { escapeLineStarts, markdownText } from './markdown-text.ts';

const EMPHASIS: Readonly<Record<string, string>> = {
  em: '*',
  i: '*',
  cite: '*',
  strong: '**',
  b: '**',
  del: '~~',
  s: '~~',
};
/** Elements that make a block of their own. */
const BLOCK = /^(?:p|div|article|h\d|ul|ol|li|dl|dt|dd|blockquote|pre|table|hr)$/;

/** Blocks with a blank line between them. */
export function markdownBody(body: Element): string {
  return blocksIn(body).join('\n\n');
}

/** The blocks in an element; text between them makes paragraphs. */
function blocksIn(element: Element): string[] {
  const blocks: string[] = [];
  let line = '';
  const endLine = () => {
    const text = line.trim();
    if (text) blocks.push(escapeLineStarts(text));
    line = '';
  };
  for (const node of element.childNodes) {
    if (node instanceof Element && holdsBlock(node)) {
      endLine();
      blocks.push(...blockOf(node));
    } else line += inline(node);
  }
  endLine();
  return blocks;
}

function holdsBlock(element: Element): boolean {
  return BLOCK.test(element.localName) || [...element.children].some(holdsBlock);
}

function blockOf(element: Element): string[] {
  const { localName: name } = element;
  if (name === 'hr') return ['---'];
  if (name === 'pre') return [codeBlock(element.textContent ?? '')];
  if (name === 'table') return [tableOf(element)];
  if (name === 'ul' || name === 'ol') return [listOf(element)];
  if (name === 'blockquote') return [indented(blocksIn(element).join('\n\n'), '> ')];
  if (/^h\d$/.test(name)) {
    const words = inlineIn(element).trim();
    return words ? [`${'#'.repeat(Number(name[1]) - 1)} ${words}`] : [];
  }
  return blocksIn(element);
}

function listOf(list: Element): string {
  return [...list.children]
    .map((item, index) => {
      const sign = list.localName === 'ol' ? `${index + 1}. ` : '- ';
      const text = blocksIn(item).join('\n\n');
      return sign + indented(text, ' '.repeat(sign.length)).trimStart();
    })
    .join('\n');
}

/** A table of pipes; its first row becomes the header. Cells hold one line each. */
function tableOf(table: Element): string {
  const rows = [...table.querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) => inlineIn(cell).replace(/\s+/g, ' ').trim()),
  );
  const width = Math.max(0, ...rows.map(({ length }) => length));
  if (width === 0) return '';
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, index) => cells[index] ?? '').join(' | ')} |`;
  const [head = [], ...others] = rows;
  return [line(head), `|${' --- |'.repeat(width)}`, ...others.map(line)].join('\n');
}

/** A fence longer than any run of backticks inside. */
function codeBlock(code: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${code.replace(/\n$/, '')}\n${fence}`;
}

function inlineIn(element: Element): string {
  return [...element.childNodes].map(inline).join('');
}

function inline(node: Node): string {
  if (node instanceof Text) return markdownText(node.data);
  if (!(node instanceof Element)) return '';
  if (node.localName === 'br') return '\\\n';
  const note = noteReferredTo(node);
  if (note !== undefined) return `[^${note}]`;
  const words = inlineIn(node);
  const sign = EMPHASIS[node.localName];
  return sign ? emphasised(words, sign) : words;
}

/** White space at the ends stays outside: Markdown takes no emphasis that begins or ends with it. */
function emphasised(words: string, sign: string): string {
  const inner = words.trim();
  if (!inner) return words;
  const from = words.indexOf(inner);
  return words.slice(0, from) + sign + inner + sign + words.slice(from + inner.length);
}

function indented(text: string, by: string): string {
  return text
    .split('\n')
    .map((line) => (line || by.trim() ? (by + line).trimEnd() : ''))
    .join('\n');
}
