/** The Lit app on the server. */
import * as ssr from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import type { Story } from '../../story.ts';
import { article } from './article.ts';

export function render(story: Story): Promise<string> {
  return collectResult(ssr.render(article(story)));
}
