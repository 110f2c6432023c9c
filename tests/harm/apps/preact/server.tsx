/** @jsxImportSource preact */
/** The Preact app on the server. */
import { renderToString } from 'preact-render-to-string';
import type { Story } from '../../story.ts';
import { Article } from './Article.tsx';

export function render(story: Story): string {
  return renderToString(<Article story={story} />);
}
