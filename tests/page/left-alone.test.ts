import { describe, expect, it } from 'vitest';
import { markedTexts, readPage } from './open-page.ts';

/** An article around a place that is to be left alone, or not. */
function pageWith(place: string): string {
  return `<header>${place}</header><main><h1>TikTok</h1><p>ByteDance said so.</p></main>`;
}

const LEFT_ALONE: [string, string][] = [
  ['a menu by role', '<div role="navigation"><p>Huawei</p></div>'],
  ['a menu bar by role', '<div role="menubar"><span role="menuitem">Huawei</span></div>'],
  ['tabs by role', '<div role="tablist"><a role="tab">Huawei</a></div>'],
  ['a menu by class', '<div class="site-nav"><div>Huawei</div></div>'],
  ['a menu by a class in camel case', '<div class="topNavigation"><p>Huawei</p></div>'],
  ['a trail of crumbs', '<div class="c-breadcrumbs"><a href="/">Huawei</a></div>'],
  ['a share bar', '<div class="share-tools"><p>Share Huawei</p></div>'],
  ['social buttons', '<div class="social-buttons"><p>Huawei on Facebook</p></div>'],
  ['comments by id', '<section id="comments"><p>Huawei</p></section>'],
  ['comments by class', '<div class="article-comments"><p>Huawei</p></div>'],
  ['one comment', '<div class="epoch-comment-body"><p>Huawei</p></div>'],
  ['a comment service', '<div id="disqus_thread"><p>Huawei</p></div>'],
  ['related articles', '<div class="topbar__related-article"><p>Huawei wins</p></div>'],
  ['what others read', '<aside class="c-article-most-popular"><p>Huawei wins</p></aside>'],
  ['recommendations', '<div class="Recommended_box"><p>Huawei wins</p></div>'],
  ['a newsletter box', '<div class="newsletter-signup"><p>Huawei weekly</p></div>'],
  [
    'a list of links',
    '<ul><li><a href="1">Huawei wins</a><li><a href="2">Huawei again</a><li><a href="3">More</a></ul>',
  ],
  [
    'a list of links with dates',
    '<ol><li><a href="1">Huawei wins a contract abroad</a> <i>2 h</i><li><a href="2">The road was closed again</a> <i>3 h</i><li><a href="3">More of it</a></ol>',
  ],
  ['an editor', '<div contenteditable><p>Huawei</p></div>'],
  ['a place inside an open shadow root’s host', '<div class="site-nav"><x-menu></x-menu></div>'],
];

const READ: [string, string][] = [
  ['a plain box', '<div class="box"><p>Huawei</p></div>'],
  ['a class that only sounds like one', '<div class="shareholders commentary"><p>Huawei</p></div>'],
  ['a tone of a whole page', '<div class="tone-comment"><p>Huawei</p></div>'],
  ['two links in a list', '<ul><li><a href="1">Huawei</a><li><a href="2">More</a></ul>'],
  [
    'a list of facts with links in them',
    '<ul><li>In May <a href="1">Huawei</a> signed a contract with the town.<li>In June it built the first tower.<li>In July it was <a href="2">done</a>.</ul>',
  ],
  [
    'read-only text in an editor',
    '<div contenteditable><p contenteditable="false">Huawei</p></div>',
  ],
  ['the social pages of a paper', '<div class="section-social"><p>Huawei</p></div>'],
];

describe('a place that is not the article', () => {
  it.each(LEFT_ALONE)('is left alone: %s', async (_case, place) => {
    const { view } = await readPage({ html: pageWith(place) });
    expect(markedTexts(view)).toEqual(['TikTok', 'ByteDance']);
  });

  it.each(READ)('is not suspected in %s', async (_case, place) => {
    const { view } = await readPage({ html: pageWith(place) });
    expect(markedTexts(view)).toEqual(['Huawei', 'TikTok', 'ByteDance']);
  });

  it.each([
    ['the body', '<body class="has-comments nav-open"><h1>Huawei</h1></body>'],
    ['an element around the article', '<div class="related nav"><article>Huawei</article></div>'],
    ['an element around the headline', '<div id="share"><h1>Huawei</h1></div>'],
  ])('is never all of it: %s', async (_case, html) => {
    const { view } = await readPage({ html });
    expect(markedTexts(view)).toEqual(['Huawei']);
  });
});
