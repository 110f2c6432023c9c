/** @jsxImportSource preact */
/** The Preact app in the browser, with the warnings of its debug build. */
import 'preact/debug';
import * as preact from 'preact';
import type { Running } from '../../app.ts';
import type { Story } from '../../story.ts';
import { Article } from './Article.tsx';

export function mount(root: Element, story: Story): Running {
  preact.render(<Article story={story} />, root);
  return runningIn(root);
}

export function hydrate(root: Element, story: Story): Running {
  preact.hydrate(<Article story={story} />, root);
  return runningIn(root);
}

function runningIn(root: Element): Running {
  return {
    update: (story) => preact.render(<Article story={story} />, root),
    unmount: () => preact.render(null, root),
  };
}
