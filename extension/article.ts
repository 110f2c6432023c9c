/** The annotated copy in a tab of its own, and the article that it fetches from the tab it was opened from. */
import { browser } from 'wxt/browser';
import type { ArticleSource } from '../engine/article.ts';

const COPY_PAGE = '/copy.html';
const ARTICLE_SCRIPT = '/article.js';

export type ArticleOutcome =
  | { kind: 'article'; source: ArticleSource }
  | { kind: 'cannot'; why: 'no-tab' | 'refused' | 'not-html' };

/** Opens the annotated copy of the page in a tab, next to it. */
export async function openCopy(tab: number): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(COPY_PAGE), openerTabId: tab });
}

/**
 * Reads the article in the tab that this page was opened from. It comes as the answer of a script
 * and is kept nowhere. Needs `activeTab` or the host's grant there.
 */
export async function fetchArticle(): Promise<ArticleOutcome> {
  const tab = (await browser.tabs.getCurrent())?.openerTabId;
  if (tab === undefined) return { kind: 'cannot', why: 'no-tab' };
  try {
    const source = await runIn(tab);
    return source ? { kind: 'article', source } : { kind: 'cannot', why: 'not-html' };
  } catch {
    const isThere = await browser.tabs.get(tab).then(
      () => true,
      () => false,
    );
    return { kind: 'cannot', why: isThere ? 'refused' : 'no-tab' };
  }
}

async function runIn(tab: number): Promise<ArticleSource | null> {
  const target = { tabId: tab };
  const [answer] = await browser.scripting.executeScript({ target, files: [ARTICLE_SCRIPT] });
  if (!answer || answer.result === undefined) throw new Error('The page did not answer.');
  return answer.result as ArticleSource | null;
}
