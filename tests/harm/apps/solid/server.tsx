/** @jsxImportSource solid-js */
/** The Solid app on the server. */
import { generateHydrationScript, renderToString } from 'solid-js/web';
import type { Story } from '../../story.ts';
import { Article } from './Article.tsx';

export const head = generateHydrationScript();

export function render(story: Story): string {
  return renderToString(() => <Article story={story} />);
}
