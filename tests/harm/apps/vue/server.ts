/** The Vue app on the server. */
import { createSSRApp, h } from 'vue';
import { renderToString } from 'vue/server-renderer';
import type { Story } from '../../story.ts';
import { StoryArticle } from './article.ts';

export function render(story: Story): Promise<string> {
  return renderToString(createSSRApp({ render: () => h(StoryArticle, { story }) }));
}
