import { describe, expect, it } from 'vitest';
import { markedTexts, readPage } from './open-page.ts';

const STYLE = `<style>
  .inline { display: inline } .block { display: block } .contents { display: contents }
  .cap { float: left; font-size: 3em } .row { display: flex } .cell { display: inline-block }
  .columns { columns: 3 } .vertical { writing-mode: vertical-rl }
</style>`;

describe('a name', () => {
  it.each([
    ['over a custom element', '<p>Hua<x-part>wei</x-part></p>', ['Huawei']],
    [
      'over two divs laid out inline',
      '<div class=inline>Xi</div> <div class=inline>Jinping</div>',
      ['Xi Jinping'],
    ],
    [
      'over a div laid out inline in a text',
      '<p></p>Hua<div class=inline>wei</div> came',
      ['Huawei'],
    ],
    [
      'over list items laid out inline',
      '<ul><li class=inline>Xi </li><li class=inline>Jinping</li></ul>',
      ['Xi Jinping'],
    ],
    [
      'over an element without a box',
      '<div>Xi <div class=contents>Jinping</div></div>',
      ['Xi Jinping'],
    ],
    ['with a floated first letter', '<p><span class=cap>H</span>uawei</p>', ['Huawei']],
    ['with a first letter in a box', '<p><span class=cell>H</span>uawei</p>', ['Huawei']],
    [
      'whole inside a span laid out as a block',
      '<p>a <span class=block><b>Xi</b> Jinping</span></p>',
      ['Xi Jinping'],
    ],
    ['in columns', '<div class=columns>Huawei</div>', ['Huawei']],
    ['in a vertical line', '<div class=vertical>华为</div>', ['华为']],
    ['from right to left', '<p dir=rtl>قال Huawei إن</p>', ['Huawei']],
    [
      'in a flex row',
      '<div class=row><span>Huawei</span><span>TikTok</span></div>',
      ['Huawei', 'TikTok'],
    ],
  ])('%s is one mention', async (_case, html, marks) => {
    const { view } = await readPage({ html: STYLE + html });
    expect(markedTexts(view)).toEqual(marks);
  });

  it.each([
    [
      'two spans laid out as blocks',
      '<p><span class=block>Xi</span><span class=block>Jinping</span></p>',
      [],
    ],
    [
      'links laid out as blocks',
      '<p><a class=block>ZTE</a><a class=block>Huawei</a></p>',
      ['ZTE', 'Huawei'],
    ],
    [
      'inline boxes of block elements',
      '<div class=cell>Xi</div> <div class=cell>Jinping</div>',
      [],
    ],
    ['a custom element laid out as a block', '<p>Hua<x-part class=block>wei</x-part></p>', []],
  ])('is not put together from %s', async (_case, html, marks) => {
    const { view } = await readPage({ html: STYLE + html });
    expect(markedTexts(view)).toEqual(marks);
  });

  it.each([
    ['display: none', '<p style="display:none">Huawei</p>'],
    ['visibility: hidden', '<p style="visibility:hidden">Huawei</p>'],
    ['content-visibility: hidden', '<p style="content-visibility:hidden">Huawei</p>'],
    ['the hidden attribute', '<p hidden>Huawei</p>'],
    ['a closed part', '<details><summary>More</summary><p>Huawei</p></details>'],
  ])('hidden by %s is not counted', async (_case, html) => {
    const { session } = await readPage({ html: `${html}<p>TikTok</p>` });
    expect(session.summary().entities.map(({ entity }) => entity)).toEqual(['tiktok']);
  });

  it('that content-visibility: auto skips is counted, and marked when it comes near', async () => {
    const { session, view, document } = await readPage({
      html: '<div style="height:5000px"></div><p style="content-visibility:auto">Huawei</p>',
    });
    expect(session.summary().mentions).toBe(1);
    document.scrollingElement!.scrollTop = 5000;
    await expect.poll(() => markedTexts(view)).toEqual(['Huawei']);
  });
});
