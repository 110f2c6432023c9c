import { defineUnlistedScript } from '#imports';
import { readArticle, steadyTurns } from '../page/article-source.ts';
import { isWebPage } from '../page/frames.ts';

/** Its result goes to whoever ran it; null where there is no web page to be read. */
export default defineUnlistedScript(() =>
  isWebPage(document) ? readArticle(window, steadyTurns(window)) : null,
);
