/** @jsxImportSource react */
/** The React app in the browser: each update renders the root anew, at once. */
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import type { Running } from '../../app.ts';
import type { Story } from '../../story.ts';
import { Article } from './Article.tsx';

export function mount(container: Element, story: Story): Running {
  const running = runningIn(createRoot(container));
  running.update(story);
  return running;
}

export function hydrate(container: Element, story: Story): Running {
  return runningIn(flushSync(() => hydrateRoot(container, <Article story={story} />)));
}

function runningIn(root: Root): Running {
  return {
    update: (story) => flushSync(() => root.render(<Article story={story} />)),
    unmount: () => flushSync(() => root.unmount()),
  };
}
