import { describe, expect, it } from 'vitest';
import { htmlBlocks } from '../../tools/html-blocks.ts';

describe('the blocks of an HTML source', () => {
  it.each([
    ['paragraphs', '<p>One</p><p>Two</p>', ['One', 'Two']],
    ['inline elements', '<p><b>Xi</b> Jin<i>ping</i></p>', ['Xi Jinping']],
    ['a line break element', '<p>One<br>Two</p>', ['One', 'Two']],
    ['a nested block', '<div>One<p>Two</p>Three</div>', ['One', 'Two', 'Three']],
    [
      'scripts, styles and menus',
      '<script>Huawei</script><style>p{}</style><nav>Huawei</nav><p>Text</p>',
      ['Text'],
    ],
    [
      'nested elements that are skipped',
      '<svg><text>A<title>B</title></text></svg><p>C</p>',
      ['C'],
    ],
    ['text that is all space', '<p> \n </p>', []],
    ['an element that is never closed', '<p>One<p>Two', ['One', 'Two']],
  ])('part or join at %s', (_name, source, texts) => {
    expect(htmlBlocks(source).map(({ text }) => text)).toEqual(texts);
  });

  it.each([
    ['plain text', '<p>At Huawei now</p>', 'Huawei'],
    ['a reference before', '<p>R&amp;D at Huawei now</p>', 'Huawei'],
    ['references inside', '<p>G3&nbsp;Global&#x20;Berhad</p>', 'G3&nbsp;Global&#x20;Berhad'],
    ['elements inside', '<p>Xi <b>Jin</b>ping</p>', 'Xi <b>Jin</b>ping'],
  ])('lead back to the source past %s', (_name, source, surface) => {
    const [block] = htmlBlocks(source);
    const from = source.indexOf(surface);
    const start = block!.sourceOf.indexOf(from);
    expect(start).toBeGreaterThanOrEqual(0);
    const end = block!.sourceEnd.indexOf(from + surface.length);
    expect(source.slice(block!.sourceOf[start], block!.sourceEnd[end])).toBe(surface);
  });
});
