/** @jsxImportSource react */
/** The React app on the server. */
import { renderToString } from 'react-dom/server';
import type { Story } from '../../story.ts';
import { Article } from './Article.tsx';

export function render(story: Story): string {
  return renderToString(<Article story={story} />);
}
